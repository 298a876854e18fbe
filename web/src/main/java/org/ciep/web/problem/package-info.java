/** Every error as a problem document (RFC 9457) with a stable code and without personal data. */
@NullMarked
package org.ciep.web.problem;

import org.jspecify.annotations.NullMarked;
