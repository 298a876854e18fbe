package org.ciep.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.ciep.platform.Ids;
import org.hibernate.annotations.Immutable;

/** That the platform told of a stage's deadline. The database takes one of a kind for each time that a case waits at a stage. */
@Entity
@Immutable
@Table(name = "deadline_notice")
class DeadlineNotice {

    @Id
    private UUID id;

    private UUID caseId;
    private int round;
    private int stage;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String role;
    private Instant since;
    private Instant dueAt;
    private Instant at;

    @Version
    private long version;

    protected DeadlineNotice() {}

    /** Of the stage where the case waits. */
    DeadlineNotice(NoticeKind kind, ApprovalCase matter, Instant at) {
        this.id = Ids.next();
        this.caseId = matter.id();
        this.round = matter.round();
        this.stage = matter.stage();
        this.kind = kind;
        this.role = kind == NoticeKind.REMINDER
                ? matter.currentStage().role()
                : matter.currentStage().escalationRole();
        this.since = matter.since();
        this.dueAt = Objects.requireNonNull(matter.dueAt());
        this.at = at;
    }

    NoticeKind kind() {
        return kind;
    }

    int round() {
        return round;
    }

    int stage() {
        return stage;
    }

    String role() {
        return role;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant at() {
        return at;
    }

    NoticeView view() {
        return new NoticeView(kind, round, stage, role, at);
    }
}
