package org.ciep.approval;

import org.ciep.platform.DomainException;

/** The caller may not decide this case now: 403 or 409 with the code of {@link WhyNot}. */
public class DecisionRefused extends DomainException {

    public DecisionRefused(WhyNot why) {
        super(why.kind(), why.code(), why.sentence());
    }
}
