package org.ciep.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ciep.platform.Ids;
import org.jspecify.annotations.Nullable;

/** Somebody agreed to a text. Given once, taken back once; whoever agrees again has another one. */
@Entity
@Table(name = "consent")
class Consent {

    @Id
    private UUID id;

    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    private int textVersion;
    private String language;
    private Instant givenAt;
    private @Nullable Instant withdrawnAt;

    @Version
    private long version;

    protected Consent() {}

    Consent(UUID subjectId, ConsentGiven given, String language, Instant now) {
        this.id = Ids.next();
        this.subjectId = subjectId;
        this.purpose = given.purpose();
        this.textVersion = given.version();
        this.language = language;
        this.givenAt = now;
    }

    void withdraw(Instant now) {
        if (withdrawnAt != null) {
            throw new ConsentNotGiven();
        }
        withdrawnAt = now;
    }

    ConsentPurpose purpose() {
        return purpose;
    }

    boolean isOf(ConsentGiven given) {
        return withdrawnAt == null && purpose == given.purpose() && textVersion == given.version();
    }

    ConsentState state() {
        var status = withdrawnAt == null ? ConsentStatus.GIVEN : ConsentStatus.WITHDRAWN;
        return new ConsentState(purpose, status, textVersion, language, givenAt, withdrawnAt);
    }
}
