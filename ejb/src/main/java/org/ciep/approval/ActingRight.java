package org.ciep.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
import org.jspecify.annotations.Nullable;

/**
 * A role that a deputy has in the name of the represented official: what that official holds now, by the directory, as long as
 * the deputy was not ended. Only the official's own roles, so that deputies never cascade (rule 3); none of an account that the
 * platform would refuse.
 */
@Entity
@Immutable
@Subselect("""
        select d.id || ' ' || held.role as id, d.id as deputy_id, d.deputy, d.represented,
          o.display_name as represented_name, held.role, o.unit_code, d.valid_from, d.valid_until
        from deputy d
        join official o on o.username = d.represented and o.active
        cross join unnest(o.roles) as held (role)
        where d.ended_at is null and not o.roles && cast(array['auditor', 'administrator'] as varchar[])""")
@Synchronize({"deputy", "official"})
class ActingRight {

    @Id
    private String id;

    private UUID deputyId;
    private String deputy;
    private String represented;
    private String representedName;
    private String role;
    private @Nullable String unitCode;
    private Instant validFrom;
    private Instant validUntil;

    protected ActingRight() {}

    UUID deputyId() {
        return deputyId;
    }

    String deputy() {
        return deputy;
    }

    String represented() {
        return represented;
    }

    String representedName() {
        return representedName;
    }

    String role() {
        return role;
    }

    @Nullable
    String unitCode() {
        return unitCode;
    }

    Instant validUntil() {
        return validUntil;
    }
}
