package org.ciep.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.ciep.platform.Ids;
import org.jspecify.annotations.Nullable;

/** A case in a bulk decision, as it was seen. What has become of it stays. */
@Entity
@Table(name = "bulk_item")
class BulkItem {

    @Id
    private UUID id;

    private UUID bulkId;
    private int position;
    private String reference;
    private @Nullable UUID caseId;
    private int round;
    private long seenVersion;

    @Enumerated(EnumType.STRING)
    private BulkResult result;

    private @Nullable String code;

    @Enumerated(EnumType.STRING)
    private CaseDecided.@Nullable Result follows;

    private @Nullable Integer followsStage;

    @Version
    private long version;

    protected BulkItem() {}

    /**
     * What would happen to a case.
     *
     * @param caseId null if there is no such case for the official
     * @param refusal the code of what forbids it; null if it would be decided
     */
    BulkItem(BulkDecision bulk, int position, NewBulk.Seen seen, @Nullable UUID caseId, @Nullable String refusal) {
        this.id = Ids.next();
        this.bulkId = bulk.id();
        this.position = position;
        this.reference = seen.reference();
        this.caseId = caseId;
        this.round = seen.revision();
        this.seenVersion = seen.version();
        this.result = refusal == null ? BulkResult.READY : BulkResult.REFUSED;
        this.code = refusal;
    }

    /** What the decision would make of the case. */
    BulkItem followedBy(CaseOutlook outlook) {
        follows = outlook.result();
        followsStage = outlook.position();
        return this;
    }

    /** Rule 8: a case that cannot be decided is skipped and named, with the code of the reason. */
    void skip(String because) {
        if (result != BulkResult.READY) {
            throw new IllegalStateException("Item " + position + " is " + result + " already");
        }
        result = BulkResult.SKIPPED;
        code = because;
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    String reference() {
        return reference;
    }

    UUID requiredCaseId() {
        return Objects.requireNonNull(caseId);
    }

    int round() {
        return round;
    }

    long seenVersion() {
        return seenVersion;
    }
}
