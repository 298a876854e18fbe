package org.ciep.partner;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ciep.platform.Ids;

/** An organisation as it is kept across editions: as it was when an application of it was last submitted or admitted. */
@Entity
class PartnerOrganisation {

    @Id
    private UUID id;

    private String code;

    @Embedded
    private OrganisationDetails details;

    private Instant changedAt;

    @Version
    private long version;

    protected PartnerOrganisation() {}

    /** @param code such as {@code ORG-00017}; the coordinators' accounts carry it */
    PartnerOrganisation(String code, OrganisationDetails details, Instant now) {
        this.id = Ids.next();
        this.code = code;
        this.details = details;
        this.changedAt = now;
    }

    /** It was admitted with these details. */
    void become(OrganisationDetails admitted, Instant now) {
        details = admitted;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    OrganisationDetails details() {
        return details;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
