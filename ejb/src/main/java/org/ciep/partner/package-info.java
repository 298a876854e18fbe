/**
 * Partner organisations: who applies for an edition without an account, how far its accreditation is, and what is known of the
 * organisation across editions.
 */
@NullMarked
@CheckHQL
package org.ciep.partner;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;
