/** The import of staff: what a list of them consists of, and how its rows become accreditations. */
@NullMarked
package org.ciep.partner.staff.imports;

import org.jspecify.annotations.NullMarked;
