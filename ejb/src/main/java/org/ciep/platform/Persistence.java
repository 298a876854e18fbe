package org.ciep.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes the persistence context injectable, for services and for the generated queries. */
@Dependent
public class Persistence {

    @Produces
    @PersistenceContext(unitName = "ciep")
    private EntityManager entityManager;
}
