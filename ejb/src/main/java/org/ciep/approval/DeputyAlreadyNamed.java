package org.ciep.approval;

import org.ciep.platform.DomainException;

/** The same official acts for the same one in a part of the period already. */
public class DeputyAlreadyNamed extends DomainException {

    public DeputyAlreadyNamed() {
        super(
                Kind.CONFLICT,
                "deputy-already-named",
                "The official is a deputy of the same official in a part of this period already");
    }
}
