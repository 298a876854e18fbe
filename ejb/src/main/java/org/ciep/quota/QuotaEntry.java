package org.ciep.quota;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the ledger. Never changed: neither by this code, nor by the application's database user, nor by its owner. */
@Entity
@Immutable
@Table(name = "quota_entry")
class QuotaEntry {

    @Id
    private UUID id;

    private UUID quotaId;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable SubjectKind subjectKind;

    private @Nullable UUID subjectId;
    private @Nullable String subject;
    private @Nullable Integer revision;
    private int demand;
    private int reserved;
    private int booked;
    private @Nullable Integer places;
    private Instant at;
    private String username;
    private String byName;

    protected QuotaEntry() {}
}
