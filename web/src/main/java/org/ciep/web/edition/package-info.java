/** Editions and delegating units over HTTP. */
@NullMarked
package org.ciep.web.edition;

import org.jspecify.annotations.NullMarked;
