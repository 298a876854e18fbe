package org.ciep.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ciep.platform.StaleVersion;
import org.jspecify.annotations.Nullable;

/** A year of the working-day calendar, which gives all of its days one version. */
@Entity
@Table(name = "calendar_year")
class CalendarYear {

    @Id
    private Integer year;

    private @Nullable Instant changedAt;

    @Version
    private long version;

    protected CalendarYear() {}

    void requireSeen(long expectedVersion) {
        StaleVersion.require(expectedVersion, version);
    }

    /** One of its days was changed. */
    void touch(Instant at) {
        changedAt = at;
    }

    long version() {
        return version;
    }
}
