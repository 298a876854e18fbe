/** Staff accreditations: whom a partner organisation sends to an edition, in which category, and how far each person is. */
@NullMarked
@CheckHQL
package org.ciep.partner.staff;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;
