package org.ciep.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Turns the violation of a named constraint of the database into the refusal that the name stands for. */
public final class Constraints {

    /** Class of the SQL states about constraints. */
    private static final String INTEGRITY_VIOLATION = "23";

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
            throw refusals.entrySet().stream()
                    .filter(entry -> isViolated(entry.getKey(), e))
                    .findFirst()
                    .<RuntimeException>map(entry -> entry.getValue().get())
                    .orElse(e);
        }
    }

    /** Is the failure about this constraint? */
    static boolean isViolated(String constraint, @Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation
                    && constraint.equalsIgnoreCase(violation.getConstraintName())) {
                return true;
            }
            if (cause instanceof SQLException refused && isAbout(constraint, refused)) {
                return true;
            }
        }
        return false;
    }

    /** The name is found by the server's sentence only if that is English; here it is, in whatever language. */
    private static boolean isAbout(String constraint, SQLException refused) {
        var state = String.valueOf(refused.getSQLState());
        var message = String.valueOf(refused.getMessage());
        return state.startsWith(INTEGRITY_VIOLATION)
                && Pattern.compile("(?<![\\w$])" + Pattern.quote(constraint) + "(?![\\w$])")
                        .matcher(message)
                        .find();
    }
}
