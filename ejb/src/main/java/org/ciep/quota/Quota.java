package org.ciep.quota;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.ciep.edition.Category;
import org.jspecify.annotations.Nullable;

/**
 * A holder's places in a category, and how many of them are in use. Read here only: a number is set and use is changed by the
 * conditional statements of {@link LedgerStatements}, each together with its entry. The version is that of the number.
 */
@Entity
class Quota {

    @Id
    private UUID id;

    private int edition;

    @Enumerated(EnumType.STRING)
    private HolderKind holderKind;

    private String holder;

    @Enumerated(EnumType.STRING)
    private Category category;

    private @Nullable Integer places;
    private @Nullable Integer base;
    private @Nullable Integer booths;
    private @Nullable BigDecimal area;
    private int demand;
    private int reserved;
    private int booked;
    private @Nullable Instant setAt;
    private @Nullable String setByName;

    @Version
    private long version;

    protected Quota() {}
}
