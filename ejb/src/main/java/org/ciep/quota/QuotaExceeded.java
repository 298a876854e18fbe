package org.ciep.quota;

import java.util.Map;
import org.ciep.platform.DomainException;

/** There are not so many places left. Says how many there are, and by how many it is too much. */
public class QuotaExceeded extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * @param occasion the code, which says what was refused
     * @param wanted how many places the subject would hold in all
     * @param free how many there are for it, with those that it has already
     * @param places the quota
     */
    private QuotaExceeded(String occasion, int wanted, int free, int places) {
        super(
                Kind.CONFLICT,
                occasion,
                "The quota does not have so many places",
                Map.of(
                        "wanted", String.valueOf(wanted),
                        "free", String.valueOf(free),
                        "places", String.valueOf(places),
                        "over", String.valueOf(wanted - free)));
    }

    /** An organisation submits one person at a time: it is told that the category is full. */
    static QuotaExceeded bySubmission(SubjectKind kind, int wanted, int free, int places) {
        return new QuotaExceeded(
                kind == SubjectKind.DELEGATION ? "quota-exceeded" : "quota-category-full", wanted, free, places);
    }

    static QuotaExceeded byRevocation(SubjectKind kind, int wanted, int free, int places) {
        return new QuotaExceeded(
                kind == SubjectKind.DELEGATION ? "quota-exceeded-again" : "quota-category-full-again",
                wanted,
                free,
                places);
    }
}
