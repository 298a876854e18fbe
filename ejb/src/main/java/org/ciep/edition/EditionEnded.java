package org.ciep.edition;

import java.time.LocalDate;
import java.util.Map;
import org.ciep.platform.DomainException;

/** The event is over: nobody applies for it, and nobody is accredited for it any more. */
public class EditionEnded extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param endsOn the last day on which one could, in the edition's zone */
    public EditionEnded(LocalDate endsOn) {
        super(Kind.CONFLICT, "edition-ended", "The edition is over", Map.of("endsOn", endsOn.toString()));
    }
}
