/** Who holds which role, over HTTP. */
@NullMarked
package org.ciep.web.identity;

import org.jspecify.annotations.NullMarked;
