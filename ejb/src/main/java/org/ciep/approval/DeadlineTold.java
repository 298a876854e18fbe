package org.ciep.approval;

/**
 * A stage's time is nearly over, or over; observed within the same transaction, by whoever tells officials of it.
 *
 * @param kind reminder or escalation
 * @param waiting the case at its stage, and who may not decide it
 * @param role whose holders are to be told
 * @param unitOnly whether only its holders in the case's unit are
 */
public record DeadlineTold(NoticeKind kind, StageBegan waiting, String role, boolean unitOnly) {

    static DeadlineTold of(NoticeKind kind, StageBegan waiting, Stage stage) {
        return switch (kind) {
            case REMINDER -> new DeadlineTold(kind, waiting, waiting.role(), waiting.unitOnly());
            case ESCALATION -> new DeadlineTold(kind, waiting, stage.escalationRole(), false);
        };
    }
}
