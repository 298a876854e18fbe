package org.ciep.approval;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Who acts for whom now, for features that tell deputies what waits. Open to everybody: whoever submits sets off what others are told. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ActingDeputies {

    @Inject
    DeputyQueries queries;

    @Inject
    Clock clock;

    /**
     * Deputies of these officials whose time has begun and is not over, by the names of the accounts.
     *
     * @param represented user names
     */
    @PermitAll
    public List<ActingDeputy> of(Collection<String> represented) {
        return represented.isEmpty() ? List.of() : queries.acting(represented, clock.instant());
    }
}
