package org.ciep.edition;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** What is asked of editions, units and the calendar. */
interface EditionQueries {

    EntityManager entityManager();

    @HQL("from Edition e order by e.number desc")
    List<Edition> newestFirst();

    @HQL("from DelegatingUnit u order by u.code")
    List<DelegatingUnit> unitsByCode();

    @HQL("from CategoryRules c order by c.code")
    List<CategoryRules> allCategories();

    @HQL("from Zone z order by z.code")
    List<Zone> zonesByCode();

    @HQL("from CalendarException c where c.day between :from and :to order by c.day")
    List<CalendarException> exceptionsBetween(LocalDate from, LocalDate to);
}
