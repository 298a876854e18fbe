package org.ciep.partner;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.ciep.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An application as it was submitted; never changed. */
@Entity
@Immutable
class OrganisationRevision {

    @Id
    private UUID id;

    private UUID accreditationId;
    private int number;

    @Embedded
    private OrganisationDetails details;

    private @Nullable String contactName;
    private @Nullable String contactPhone;
    private @Nullable Integer booths;
    private @Nullable BigDecimal area;
    private Instant submittedAt;

    @Version
    private long version;

    protected OrganisationRevision() {}

    OrganisationRevision(OrganisationAccreditation accreditation, Instant now) {
        var content = accreditation.content();
        this.id = Ids.next();
        this.accreditationId = accreditation.id();
        this.number = accreditation.revision();
        this.details = content.details();
        this.contactName = content.contactName();
        this.contactPhone = content.contactPhone();
        this.booths = content.booths();
        this.area = content.area();
        this.submittedAt = now;
    }

    ApplicationContent content() {
        return new ApplicationContent(details, contactName, contactPhone, booths, area);
    }

    UUID id() {
        return id;
    }

    UUID accreditationId() {
        return accreditationId;
    }

    int number() {
        return number;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    long version() {
        return version;
    }
}
