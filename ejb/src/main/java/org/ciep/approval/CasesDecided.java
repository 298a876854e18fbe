package org.ciep.approval;

import java.util.List;
import java.util.function.Predicate;

/**
 * An official decided one case, or many alike; observed by the subjects' feature within the same transaction, which changes them
 * together.
 *
 * @param all what became of each case
 */
public record CasesDecided(List<CaseDecided> all) {

    public CasesDecided {
        all = List.copyOf(all);
    }

    /** The decisions that somebody has to do with. */
    public List<CaseDecided> which(Predicate<CaseDecided> concern) {
        return all.stream().filter(concern).toList();
    }
}
