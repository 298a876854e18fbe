package org.ciep.consent;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Every fixed query of the feature, checked against the entities while compiling. */
interface ConsentQueries {

    EntityManager entityManager();

    /** The oldest first, so that the last one of a purpose is the one that counts. */
    @HQL("from Consent c where c.subjectId = :subjectId order by c.givenAt, c.id")
    List<Consent> of(UUID subjectId);

    /** In the versions that hold now. */
    @HQL("""
            from ConsentText t
            where t.textVersion = (select max(o.textVersion) from ConsentText o where o.purpose = t.purpose)
            order by t.name""")
    List<ConsentText> current();
}
