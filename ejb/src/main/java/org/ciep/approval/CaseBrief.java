package org.ciep.approval;

import java.time.Instant;
import java.util.Set;
import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What those are told who have to do with a case, and who they are.
 *
 * @param reference such as {@code 20-D-0005}
 * @param edition the edition's number
 * @param unitCode the delegating unit
 * @param subjectReference what the case is about, such as {@code 20-CN-GD}
 * @param revision the round
 * @param size how many parts the subject has, for example members
 * @param stageName of the stage that the case waits at or was decided at last
 * @param dueAt when that stage's working days are over; null for a case that does not wait
 * @param involved user names of those who created, edited or submitted the subject
 * @param deciders user names of those who decided in the case before
 */
public record CaseBrief(
        String reference,
        int edition,
        String unitCode,
        String subjectReference,
        int revision,
        int size,
        Texts stageName,
        @Nullable Instant dueAt,
        Set<String> involved,
        Set<String> deciders) {

    public CaseBrief {
        involved = Set.copyOf(involved);
        deciders = Set.copyOf(deciders);
    }
}
