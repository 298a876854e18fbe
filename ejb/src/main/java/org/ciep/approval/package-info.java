/**
 * Approval: routes, stages, cases and final decisions about any subject; it knows a subject's kind and id, not the subject.
 *
 * <p>A feature opens, resubmits and withdraws a case through {@link org.ciep.approval.CaseService}; officials decide through
 * {@link org.ciep.approval.DecisionService}; the feature learns of it by the event {@link org.ciep.approval.CasesDecided}.
 */
@NullMarked
@CheckHQL
package org.ciep.approval;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;
