package org.ciep.identity;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every query of the directory, checked against the entity while compiling. */
interface OfficialQueries {

    EntityManager entityManager();

    @HQL("""
            from OfficialAccount o
            where o.active = true and (:role = '' or array_contains(o.roles, :role))
              and (:unit = '' or o.unitCode = :unit) and o.username > :after
            order by o.username""")
    List<OfficialAccount> page(String role, String unit, String after, Page page);

    @HQL("""
            from OfficialAccount o
            where o.active = true and array_contains(o.roles, :role) and (:unit = '' or o.unitCode = :unit)
            order by o.username""")
    List<OfficialAccount> holders(String role, String unit);

    @HQL("""
            from OfficialAccount o
            where o.active = true and array_contains(o.roles, :role) and o.unitCode in :units
            order by o.username""")
    List<OfficialAccount> holdersIn(String role, Collection<String> units);

    @HQL("""
            from OfficialAccount o
            where o.active = true and array_contains(o.roles, :role) and o.organisation in :organisations
            order by o.username""")
    List<OfficialAccount> holdersOf(String role, Collection<String> organisations);

    /** Addresses and names in lower case. */
    @HQL("""
            select o.username from OfficialAccount o
            where lower(o.email) in :addresses or (o.unitCode = :unit and lower(o.displayName) in :names)
            order by o.username""")
    List<String> known(Collection<String> addresses, String unit, Collection<String> names);
}
