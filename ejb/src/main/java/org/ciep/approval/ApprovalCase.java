package org.ciep.approval;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ciep.platform.Ids;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** One matter under approval. It lives through returns; each submission begins a round at the first stage. */
@Entity
@Table(name = "approval_case")
class ApprovalCase {

    @Id
    private UUID id;

    private String reference;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private UUID subjectId;
    private String subjectReference;
    private int edition;
    private String unitCode;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "route_id")
    private ApprovalRoute route;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private int round;
    private int stage;
    private int subjectSize;
    private Instant openedAt;
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

    @Version
    private long version;

    protected ApprovalCase() {}

    ApprovalCase(String reference, ApprovalRoute route, OpenCase subject, Submission submission, StagePeriod period) {
        this.id = Ids.next();
        this.reference = reference;
        this.route = route;
        this.kind = subject.kind();
        this.subjectId = subject.subjectId();
        this.subjectReference = subject.subjectReference();
        this.edition = subject.edition();
        this.unitCode = subject.unitCode();
        this.status = CaseStatus.OPEN;
        this.openedAt = period.since();
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
        stage = route.first().position();
        waitFor(period);
    }

    /** One stage approved: on to the given one. */
    void advance(Stage next, StagePeriod period) {
        if (status != CaseStatus.OPEN) {
            throw new IllegalCaseTransition(status, CaseStatus.OPEN);
        }
        stage = next.position();
        waitFor(period);
    }

    /** The decision at the given stage was revoked, which had left so many parts of the subject out: back there, to wait anew. */
    void reopen(Stage revoked, int struck, StagePeriod period) {
        if (!status.isRevocable() || (status == CaseStatus.OPEN && revoked.position() >= stage)) {
            throw new IllegalCaseTransition(status, CaseStatus.OPEN);
        }
        status = CaseStatus.OPEN;
        stage = revoked.position();
        subjectSize += struck;
        waitFor(period);
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
            throw new IllegalStateException(reference + " does not wait, or was escalated before");
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
                && !currentStage().isFor(official, unitCode);
    }

    Set<String> involved() {
        return Set.copyOf(involved);
    }

    Stage currentStage() {
        return route.at(stage);
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    CaseKind kind() {
        return kind;
    }

    UUID subjectId() {
        return subjectId;
    }

    String subjectReference() {
        return subjectReference;
    }

    int edition() {
        return edition;
    }

    String unitCode() {
        return unitCode;
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

    Instant openedAt() {
        return openedAt;
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
