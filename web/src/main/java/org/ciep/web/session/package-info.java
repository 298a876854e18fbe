/** Who is calling, and the caller's home page. */
@NullMarked
package org.ciep.web.session;

import org.jspecify.annotations.NullMarked;
