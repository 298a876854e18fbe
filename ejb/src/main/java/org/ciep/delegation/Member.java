package org.ciep.delegation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.ciep.person.NameGrams;
import org.ciep.person.PersonName;
import org.ciep.platform.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A person's place in a delegation, with the name as this list has it. */
@Entity
class Member {

    @Id
    private UUID id;

    private UUID delegationId;

    @Embedded
    private MemberDetails details;

    private String searchName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] nameGrams;

    @Version
    private long version;

    protected Member() {}

    Member(UUID delegationId, MemberDetails details) {
        this.id = Ids.next();
        this.delegationId = delegationId;
        this.details = details;
        this.searchName = NameGrams.searchable(details.name());
        this.nameGrams = NameGrams.of(searchName).toArray(String[]::new);
    }

    void change(MemberDetails changed) {
        details = changed;
        index(changed.name());
    }

    private void index(PersonName name) {
        searchName = NameGrams.searchable(name);
        nameGrams = NameGrams.of(searchName).toArray(String[]::new);
    }

    UUID id() {
        return id;
    }

    UUID delegationId() {
        return delegationId;
    }

    MemberDetails details() {
        return details;
    }

    long version() {
        return version;
    }
}
