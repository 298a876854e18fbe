package org.ciep.account;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every query for orders, checked against the entity while compiling. */
interface AccountOrderQueries {

    EntityManager entityManager();

    @HQL("""
            from AccountOrder o where o.state in :states and o.number < :before order by o.number desc""")
    List<AccountOrder> page(Collection<AccountOrderState> states, Long before, Page page);

    @HQL("select count(o) from AccountOrder o where o.state in :states")
    Long count(Collection<AccountOrderState> states);

    @HQL("select count(o) from AccountOrder o where o.organisation = :organisation and o.number > :number")
    Long later(String organisation, Long number);
}
