/** Delegations: whom a unit sends to an edition, and how far that list is. */
@NullMarked
@CheckHQL
package org.ciep.delegation;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;
