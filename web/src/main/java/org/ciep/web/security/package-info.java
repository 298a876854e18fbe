/** Sign-on as the browser sees it: sessions, origins, headers, sign-out, and what a refusal looks like. */
@NullMarked
package org.ciep.web.security;

import org.jspecify.annotations.NullMarked;
