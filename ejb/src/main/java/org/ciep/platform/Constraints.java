package org.ciep.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Turns the violation of a named constraint of the database into the refusal that the name stands for. */
public final class Constraints {

    private Constraints() {}

    /** Flushes; if the named constraint is violated, refuses with the given exception. */
    public static void flush(
            EntityManager entityManager, String constraint, Supplier<? extends DomainException> refusal) {
        flush(entityManager, Map.of(constraint, refusal));
    }

    /** Flushes; if one of the named constraints is violated, refuses with the exception that belongs to it. */
    public static void flush(
            EntityManager entityManager, Map<String, ? extends Supplier<? extends DomainException>> refusals) {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw violatedBy(e)
                    .map(refusals::get)
                    .<RuntimeException>map(Supplier::get)
                    .orElse(e);
        }
    }

    /** The name of the constraint that the failure is about, in lower case. */
    public static Optional<String> violatedBy(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation) {
                return Optional.ofNullable(violation.getConstraintName())
                        .map(name -> name.toLowerCase(java.util.Locale.ROOT));
            }
        }
        return Optional.empty();
    }
}
