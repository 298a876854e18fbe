package org.ciep.approval;

import java.util.List;
import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a revocation would do.
 *
 * @param revision of the case now
 * @param version of the case now
 * @param status of the case now; afterwards it is open again
 * @param decision that would be revoked
 * @param stage the name of the stage that would wait again
 * @param members how many parts the subject has
 * @param remedy what the unit would be told that it can do against it; null where nothing in force ends
 * @param told who would be told
 */
public record RevocationPreview(
        Integer revision,
        Long version,
        CaseStatus status,
        DecisionView decision,
        Texts stage,
        Integer members,
        @Nullable Remedy remedy,
        List<Told> told) {

    public RevocationPreview {
        told = List.copyOf(told);
    }

    /** People who would be told, by display name. */
    public record Told(Group group, List<String> names) {

        public Told {
            names = List.copyOf(names);
        }
    }

    /** Why somebody would be told. */
    public enum Group {
        /** Of the unit, which prepared and submitted. */
        EDITORS,
        /** Of the organisation whose accreditation, or whose person's, is no longer decided on. */
        COORDINATORS,
        /** Decided in this round, in person or by a deputy. */
        DECIDERS,
        /** May decide at the stage then. */
        NEXT
    }
}
