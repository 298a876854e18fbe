package org.ciep.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ciep.approval.Reason;
import org.ciep.approval.ReasonCode;
import org.ciep.identity.CallerIdentity;
import org.ciep.platform.Ids;
import org.jspecify.annotations.Nullable;

/** One official wants an organisation suspended, reinstated or its accreditation revoked; others decide. */
@Entity
class StandingOrder {

    @Id
    private UUID id;

    private UUID accreditationId;

    @Enumerated(EnumType.STRING)
    private StandingChange change;

    @Enumerated(EnumType.STRING)
    private ReasonCode reasonCode;

    private String reasonText;

    @Enumerated(EnumType.STRING)
    private StandingOrderState state;

    private String orderedByName;
    private Instant orderedAt;
    private @Nullable Instant endedAt;

    @Version
    private long version;

    protected StandingOrder() {}

    StandingOrder(UUID accreditationId, NewStandingOrder order, CallerIdentity official, Instant now) {
        this.id = Ids.next();
        this.accreditationId = accreditationId;
        this.change = order.change();
        this.reasonCode = order.reason().code();
        this.reasonText = order.reason().text().strip();
        this.state = StandingOrderState.PENDING;
        this.orderedByName = official.displayName();
        this.orderedAt = now;
    }

    void carryOut(Instant now) {
        end(StandingOrderState.DONE, now);
    }

    void decline(Instant now) {
        end(StandingOrderState.DECLINED, now);
    }

    private void end(StandingOrderState target, Instant now) {
        requirePending();
        state = target;
        endedAt = now;
    }

    /** @throws StandingOrderEnded if it was carried out or declined */
    void requirePending() {
        if (state != StandingOrderState.PENDING) {
            throw new StandingOrderEnded();
        }
    }

    UUID id() {
        return id;
    }

    UUID accreditationId() {
        return accreditationId;
    }

    StandingChange change() {
        return change;
    }

    Reason reason() {
        return new Reason(reasonCode, reasonText);
    }

    String orderedByName() {
        return orderedByName;
    }

    Instant orderedAt() {
        return orderedAt;
    }

    StandingOrderState state() {
        return state;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    long version() {
        return version;
    }
}
