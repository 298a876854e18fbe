/** Staff accreditations and vetting over HTTP. */
@NullMarked
package org.ciep.web.staff;

import org.jspecify.annotations.NullMarked;
