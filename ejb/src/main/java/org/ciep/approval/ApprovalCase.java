package org.ciep.approval;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** One matter under approval. It lives through returns; each submission begins a round at the first stage. */
@Entity
@Table(name = "approval_case")
class ApprovalCase extends CaseIdentity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "route_id")
    private ApprovalRoute route;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private int round;
    private int stage;
    private int given;
    private int subjectSize;
    private Instant since;
    private @Nullable Instant dueAt;

    @OptimisticLock(excluded = true)
    private @Nullable Instant remindAt;

    @OptimisticLock(excluded = true)
    private @Nullable Instant escalatedAt;

    @Embedded
    private @Nullable CasePlace place;

    private String submittedBy;
    private String submittedByName;

    @ElementCollection
    @CollectionTable(name = "case_involved", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "username")
    private Set<String> involved = new HashSet<>();

    private boolean concernsHost;

    @ElementCollection
    @CollectionTable(name = "case_skip", joinColumns = @JoinColumn(name = "case_id"))
    private Set<SkippedStage> skips = new HashSet<>();

    @Version
    private long version;

    protected ApprovalCase() {}

    ApprovalCase(String reference, ApprovalRoute route, OpenCase subject, Submission submission, StagePeriod period) {
        super(reference, subject, period.since());
        this.route = route;
        this.status = CaseStatus.OPEN;
        this.since = period.since();
        begin(submission, period);
    }

    /** Begins the next round after a return. */
    void resubmit(Submission submission, StagePeriod period) {
        moveTo(CaseStatus.OPEN);
        begin(submission, period);
    }

    private void begin(Submission submission, StagePeriod period) {
        round = submission.revision();
        subjectSize = submission.size();
        submittedBy = submission.submittedBy();
        submittedByName = submission.submittedByName();
        involved.addAll(submission.involved());
        involved.add(submission.submittedBy());
        var skipped = route.skipped(submission.facts());
        skipped.forEach((position, because) -> skips.add(new SkippedStage(round, position, because)));
        concernsHost = route.concernsHost(skipped.keySet());
        stage = route.after(0, skipped.keySet()).orElseThrow().position();
        waitFor(period);
    }

    /** One of the approvals that the stage needs is given; it waits on, for somebody else. */
    void approveOnce() {
        if (status != CaseStatus.OPEN || given + 1 >= currentStage().decisions()) {
            throw new IllegalStateException(reference() + " does not wait for more decisions at its stage");
        }
        given++;
    }

    /** One stage approved: on to the given one. */
    void advance(Stage next, StagePeriod period) {
        if (status != CaseStatus.OPEN) {
            throw new IllegalCaseTransition(status, CaseStatus.OPEN);
        }
        stage = next.position();
        waitFor(period);
    }

    /**
     * A decision at the given stage was revoked: back there, to wait anew.
     *
     * @param struck how many parts of the subject it had left out
     * @param kept how many approvals of the stage still stand
     */
    void reopen(Stage revoked, int struck, int kept, StagePeriod period) {
        int decided = given > 0 ? stage : stage - 1;
        if (!status.isRevocable() || (status == CaseStatus.OPEN && revoked.position() > decided)) {
            throw new IllegalCaseTransition(status, CaseStatus.OPEN);
        }
        status = CaseStatus.OPEN;
        stage = revoked.position();
        subjectSize += struck;
        waitFor(period);
        given = kept;
    }

    /** So many parts of the subject were left out by a decision. */
    void struck(int parts) {
        subjectSize -= parts;
    }

    /** Those who may decide were told that the time is nearly over. What is decided on stays the same, and so does the version. */
    void reminded() {
        remindAt = null;
    }

    /** The stage's time is over: its escalation role may decide as well. The version stays, as with a reminder. */
    void escalate(Instant at) {
        if (status != CaseStatus.OPEN || escalatedAt != null) {
            throw new IllegalStateException(reference() + " does not wait, or was escalated before");
        }
        remindAt = null;
        escalatedAt = at;
    }

    void approve(Instant at) {
        end(CaseStatus.APPROVED, at);
    }

    void giveBack(Instant at) {
        end(CaseStatus.RETURNED, at);
    }

    void reject(Instant at) {
        end(CaseStatus.REJECTED, at);
    }

    void withdraw(Instant at) {
        end(CaseStatus.WITHDRAWN, at);
    }

    private void end(CaseStatus target, Instant at) {
        moveTo(target);
        since = at;
        dueAt = null;
        remindAt = null;
        escalatedAt = null;
    }

    private void waitFor(StagePeriod period) {
        since = period.since();
        dueAt = period.dueAt();
        remindAt = period.remindAt();
        escalatedAt = null;
        given = 0;
    }

    private void moveTo(CaseStatus target) {
        if (!status.next().contains(target)) {
            throw new IllegalCaseTransition(status, target);
        }
        status = target;
    }

    /** Whether it is still what an official saw. */
    boolean isSeenAs(int seenRound, long seenVersion) {
        return round == seenRound && version == seenVersion;
    }

    boolean involves(String username) {
        return involved.contains(username);
    }

    /** Whether this official may decide where the case waits only because the time there is over. */
    boolean isEscalatedTo(Official official) {
        return escalatedAt != null
                && official.roles().contains(currentStage().escalationRole())
                && !currentStage().isFor(official, unitCode());
    }

    Set<String> involved() {
        return Set.copyOf(involved);
    }

    Stage currentStage() {
        return route.at(stage);
    }

    /** The stage that follows in this round; empty after the last one. */
    Optional<Stage> nextStage() {
        return route.after(stage, skipped().keySet());
    }

    /** The stages that this round passes over, and why. A route without conditions need not be asked. */
    Map<Integer, StageCriterion> skipped() {
        return !route.isConditional()
                ? Map.of()
                : skips.stream()
                        .filter(skip -> skip.round() == round)
                        .collect(Collectors.toMap(SkippedStage::stage, SkippedStage::because));
    }

    /** Whether the host city has a say in this round. */
    boolean concernsHost() {
        return concernsHost;
    }

    /** How many approvals the stage has where the case waits. */
    int given() {
        return given;
    }

    ApprovalRoute route() {
        return route;
    }

    CaseStatus status() {
        return status;
    }

    int round() {
        return round;
    }

    int stage() {
        return stage;
    }

    int subjectSize() {
        return subjectSize;
    }

    Instant since() {
        return since;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    /** When those who may decide are to be reminded; null if nobody is, or they were. */
    @Nullable
    Instant remindAt() {
        return remindAt;
    }

    /** Since when the case waits for the escalation role of its stage as well; null if it does not. */
    @Nullable
    Instant escalatedAt() {
        return escalatedAt;
    }

    CasePlace place() {
        return Objects.requireNonNull(place);
    }

    String submittedBy() {
        return submittedBy;
    }

    String submittedByName() {
        return submittedByName;
    }

    long version() {
        return version;
    }
}
