package org.ciep.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An account of the directory, to be read: it changes by single statements only, see {@link DirectoryEntries}. */
@Entity
@Immutable
@Table(name = "official")
class OfficialAccount {

    @Id
    private String username;

    private String displayName;

    private @Nullable String email;

    private String language;

    private @Nullable String unitCode;

    private @Nullable String organisation;

    private String[] roles;

    private boolean active;
    private Instant knownAt;

    protected OfficialAccount() {}

    OfficialView view() {
        return new OfficialView(
                username, displayName, email, language, unitCode, organisation, Set.of(roles), active, knownAt);
    }
}
