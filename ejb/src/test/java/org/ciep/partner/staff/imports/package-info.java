@NullMarked
package org.ciep.partner.staff.imports;

import org.jspecify.annotations.NullMarked;
