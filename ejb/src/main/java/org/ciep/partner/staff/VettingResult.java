package org.ciep.partner.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ciep.identity.CallerIdentity;
import org.ciep.platform.DataCipher;
import org.ciep.platform.Ids;
import org.jspecify.annotations.Nullable;

/** One result of the security check of a person; a later one may differ. The note is encrypted, and only security officers see it. */
@Entity
@Table(name = "vetting_result")
class VettingResult {

    @Id
    private UUID id;

    private UUID staffId;
    private int revision;

    @Enumerated(EnumType.STRING)
    private VettingOutcome outcome;

    private byte @Nullable [] note;
    private String recordedBy;
    private String recordedByName;
    private Instant recordedAt;

    @Version
    private long version;

    protected VettingResult() {}

    VettingResult(StaffAccreditation staff, VettingOutcome outcome, CallerIdentity officer, Instant now) {
        this.id = Ids.next();
        this.staffId = staff.id();
        this.revision = staff.revision();
        this.outcome = outcome;
        this.recordedBy = officer.username();
        this.recordedByName = officer.displayName();
        this.recordedAt = now;
    }

    /** What only security officers are to know. */
    void note(String text, DataCipher cipher) {
        note = cipher.encrypt(text, purpose());
    }

    private String purpose() {
        return "vetting:" + id;
    }

    VettingResultView view(DataCipher cipher) {
        return new VettingResultView(
                outcome, note == null ? null : cipher.decryptText(note, purpose()), recordedByName, recordedAt);
    }
}
