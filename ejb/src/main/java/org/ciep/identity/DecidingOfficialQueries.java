package org.ciep.identity;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries for those who decide; an account with an excluded pair of roles is not among them. */
interface DecidingOfficialQueries {

    String DECIDING = """
            from OfficialAccount o
            where o.active = true
              and (array_contains(o.roles, 'unit-approver') or array_contains(o.roles, 'ministry-approver')
                or array_contains(o.roles, 'host-reviewer') or array_contains(o.roles, 'security-officer'))
              and not array_contains(o.roles, 'auditor') and not array_contains(o.roles, 'administrator')
            """;

    EntityManager entityManager();

    @HQL(DECIDING + "and o.username = :username")
    Optional<OfficialAccount> one(String username);

    /** Those who see a scope: {@link UnitScope} in SQL. */
    @HQL(DECIDING + """
              and (:anywhere = true or array_contains(o.roles, 'security-officer') = :security)
              and (:anywhere = true or array_contains(o.roles, 'ministry-approver')
                or array_contains(o.roles, 'security-officer')
                or (:everywhere = false and (:unit = '' or o.unitCode = :unit)
                  and (:host = false or array_contains(o.roles, 'host-reviewer'))))
              and o.username <> :except
              and (:words = '' or locate(:words, lower(o.displayName)) > 0 or locate(:words, lower(o.username)) > 0)
              and o.username > :after
            order by o.username""")
    List<OfficialAccount> page(
            Boolean anywhere,
            Boolean everywhere,
            String unit,
            Boolean host,
            Boolean security,
            String except,
            String words,
            String after,
            Page page);
}
