package org.ciep.approval;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ciep.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Who decided what, when, why, and on which version. Final: the database refuses to change or delete it. */
@Entity
@Immutable
@Table(name = "approval_decision")
class ApprovalDecision {

    @Id
    private UUID id;

    private UUID caseId;
    private int round;
    private int stage;

    /** Which of the decisions that the stage needs, from 1. */
    private int seat;

    /** Odd for a decision, even for the revocation of the one before it. */
    private int turn;

    private long seenVersion;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable ReasonCode reasonCode;

    private @Nullable String reasonText;
    private String decidedBy;
    private String decidedByName;

    private @Nullable String onBehalfOf;
    private @Nullable String onBehalfOfName;
    private @Nullable UUID deputyId;

    private @Nullable String escalationRole;

    private Instant decidedAt;

    private @Nullable Instant dueAt;

    private @Nullable Long waitedSeconds;

    private @Nullable String remedyText;

    private @Nullable String remedyLanguage;

    private @Nullable LocalDate remedyUntil;

    @ElementCollection
    @CollectionTable(name = "decision_remark", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "part", column = @Column(name = "part_id"))
    private List<RemarkText> remarks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_strike", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "part", column = @Column(name = "part_id"))
    private List<StrikeText> strikes = new ArrayList<>();

    @Version
    private long version;

    protected ApprovalDecision() {}

    /** @param place which seat of the stage, and which turn there */
    ApprovalDecision(UUID id, ApprovalCase matter, Place place, NewDecision decision, Decider decider) {
        this(id, matter.id(), decider, decision.outcome(), decision.reason());
        this.round = matter.round();
        this.stage = matter.stage();
        this.seat = place.seat();
        this.turn = place.turn();
        this.seenVersion = decision.version();
        this.dueAt = matter.dueAt();
        this.waitedSeconds = Duration.between(matter.since(), decider.at()).toSeconds();
        decision.remarks().forEach(remark -> remarks.add(new RemarkText(remark)));
        decision.strikes().forEach(strike -> strikes.add(new StrikeText(strike)));
    }

    private ApprovalDecision(UUID id, UUID caseId, Decider decider, DecisionOutcome outcome, @Nullable Reason reason) {
        this.id = id;
        this.caseId = caseId;
        this.outcome = outcome;
        if (reason != null) {
            this.reasonCode = reason.code();
            this.reasonText = reason.text().strip();
        }
        this.decidedBy = decider.username();
        this.decidedByName = decider.name();
        this.decidedAt = decider.at();
        this.escalationRole = decider.escalationRole();
        var represented = decider.represented();
        if (represented != null) {
            this.onBehalfOf = represented.username();
            this.onBehalfOfName = represented.name();
            this.deputyId = represented.deputyId();
        }
    }

    /** The new decision that revokes another. Nothing was due, and nobody waited for it. */
    static ApprovalDecision revocation(ApprovalDecision revoked, NewRevocation revocation, Decider decider) {
        var decision =
                new ApprovalDecision(Ids.next(), revoked.caseId, decider, DecisionOutcome.REVOKE, revocation.reason());
        decision.round = revoked.round;
        decision.stage = revoked.stage;
        decision.seat = revoked.seat;
        decision.turn = revoked.turn + 1;
        decision.seenVersion = revocation.version();
        return decision;
    }

    /** Together with what can be done against it; before it is stored. */
    ApprovalDecision stating(Optional<Remedy> remedy) {
        remedy.ifPresent(stated -> {
            remedyText = stated.text();
            remedyLanguage = stated.language();
            remedyUntil = stated.until();
        });
        return this;
    }

    @Nullable
    Remedy remedy() {
        return remedyText == null || remedyLanguage == null || remedyUntil == null
                ? null
                : new Remedy(remedyText, remedyLanguage, remedyUntil);
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    int round() {
        return round;
    }

    int stage() {
        return stage;
    }

    long seenVersion() {
        return seenVersion;
    }

    int seat() {
        return seat;
    }

    int turn() {
        return turn;
    }

    DecisionOutcome outcome() {
        return outcome;
    }

    @Nullable
    Reason reason() {
        return reasonCode == null || reasonText == null ? null : new Reason(reasonCode, reasonText);
    }

    /** The reason of a return or rejection, which always has one. */
    Reason requiredReason() {
        return Objects.requireNonNull(reason());
    }

    String decidedBy() {
        return decidedBy;
    }

    String decidedByName() {
        return decidedByName;
    }

    @Nullable
    String onBehalfOf() {
        return onBehalfOf;
    }

    @Nullable
    String onBehalfOfName() {
        return onBehalfOfName;
    }

    /** In whose right it was decided when the stage's own role was late; null where that role decided. */
    @Nullable
    String escalationRole() {
        return escalationRole;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    List<Remark> remarks() {
        return remarks.stream().map(RemarkText::remark).toList();
    }

    List<Strike> strikes() {
        return strikes.stream().map(StrikeText::strike).toList();
    }

    /**
     * Where the decisions of a round at a stage stand.
     *
     * @param seat which of those that the stage needs, from 1
     * @param turn among the decisions and revocations on that seat, from 1
     */
    record Place(int seat, int turn) {}

    /**
     * Who decides, when, and in whose name.
     *
     * @param username the realm's user name
     * @param name display name at that time
     * @param at the moment
     * @param represented in whose name a deputy decides; null if in the own
     * @param escalationRole in whose right it is decided when the stage's own role was late; null where that role decides
     */
    record Decider(
            String username,
            String name,
            Instant at,
            Acting.@Nullable Represented represented,
            @Nullable String escalationRole) {

        /** User names of both, where a deputy decides. */
        Set<String> names() {
            return represented == null ? Set.of(username) : Set.of(username, represented.username());
        }
    }
}
