/** The audit trail: who did what to which object and when; it can only be extended. */
@NullMarked
@CheckHQL
package org.ciep.audit;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;
