package org.ciep.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ciep.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One decision on many cases, by one official. What becomes of each case stands with its {@link BulkItem}. */
@Entity
@Immutable
@Table(name = "bulk_decision")
class BulkDecision {

    @Id
    private UUID id;

    private String decidedBy;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable ReasonCode reasonCode;

    private @Nullable String reasonText;
    private @Nullable String onBehalfOf;
    private Instant createdAt;

    @Version
    private long version;

    protected BulkDecision() {}

    BulkDecision(NewBulk request, String decidedBy, Instant now) {
        this.id = Ids.next();
        this.decidedBy = decidedBy;
        this.outcome = request.outcome();
        var reason = request.reason();
        if (reason != null) {
            this.reasonCode = reason.code();
            this.reasonText = reason.text().strip();
        }
        this.onBehalfOf = request.onBehalfOf();
        this.createdAt = now;
    }

    /** What is decided on one of the cases. */
    NewDecision decisionOn(BulkItem item) {
        return new NewDecision(outcome, item.round(), item.seenVersion(), reason(), List.of(), List.of(), onBehalfOf);
    }

    UUID id() {
        return id;
    }

    DecisionOutcome outcome() {
        return outcome;
    }

    @Nullable
    Reason reason() {
        return reasonCode == null || reasonText == null ? null : new Reason(reasonCode, reasonText);
    }

    @Nullable
    String onBehalfOf() {
        return onBehalfOf;
    }

    Instant createdAt() {
        return createdAt;
    }
}
