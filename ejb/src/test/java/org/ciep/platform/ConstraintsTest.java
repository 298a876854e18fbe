package org.ciep.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A violated constraint")
class ConstraintsTest {

    private static class Taken extends DomainException {
        private static final long serialVersionUID = 1L;

        Taken() {
            super(Kind.CONFLICT, "taken", "Taken");
        }
    }

    @Test
    void becomes_the_refusal_of_its_name_however_deep_it_lies() {
        var failure =
                new PersistenceException(new IllegalStateException(violation("delegation_unit_uk", "irrelevant")));

        assertThatThrownBy(() -> Constraints.flush(failingWith(failure), "delegation_unit_uk", Taken::new))
                .isInstanceOf(Taken.class);
    }

    @Test
    void is_recognised_whatever_language_the_database_speaks() {
        var german = "FEHLER: doppelter Schlüsselwert verletzt Unique-Constraint »delegation_unit_uk«";
        var failure = new PersistenceException(violation(null, german));

        assertThatThrownBy(() -> Constraints.flush(failingWith(failure), "delegation_unit_uk", Taken::new))
                .isInstanceOf(Taken.class);
    }

    @Test
    void is_not_confused_with_one_whose_name_is_longer() {
        var failure = new PersistenceException(violation(
                "delegation_unit_uk_old", "duplicate key value violates unique constraint \"delegation_unit_uk_old\""));

        assertThatThrownBy(() -> Constraints.flush(failingWith(failure), "delegation_unit_uk", Taken::new))
                .isSameAs(failure);
    }

    @Test
    void that_nobody_expected_stays_the_failure_that_it_was() {
        var failure = new PersistenceException(violation("other_ck", "violates check constraint \"other_ck\""));

        assertThatThrownBy(() -> Constraints.flush(failingWith(failure), Map.of("taken_uk", Taken::new)))
                .isSameAs(failure);
    }

    @Test
    void is_not_read_out_of_another_sort_of_failure() {
        var elsewhere = new SQLException("could not serialize access: delegation_unit_uk", "40001");

        assertThat(Constraints.isViolated("delegation_unit_uk", new PersistenceException(elsewhere)))
                .isFalse();
    }

    private static ConstraintViolationException violation(@Nullable String name, String message) {
        return new ConstraintViolationException("could not execute", new SQLException(message, "23505"), name);
    }

    /** An entity manager that can do one thing only: fail to flush. */
    private static EntityManager failingWith(PersistenceException failure) {
        return (EntityManager) Proxy.newProxyInstance(
                ConstraintsTest.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    if (method.getName().equals("flush")) {
                        throw failure;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
