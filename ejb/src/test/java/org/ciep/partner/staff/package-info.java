@NullMarked
package org.ciep.partner.staff;

import org.jspecify.annotations.NullMarked;
