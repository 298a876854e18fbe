package org.ciep.web.problem;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Set;
import org.ciep.platform.DomainException;
import org.jspecify.annotations.Nullable;

/** What comes out of a service wrapped by the container: the reason is looked for inside. */
@Provider
public class EjbExceptionMapper implements ExceptionMapper<EJBException> {

    /** Of PostgreSQL: a failed serialization and a deadlock. */
    private static final Set<String> ROLLED_BACK = Set.of("40001", "40P01");

    @Override
    public Response toResponse(EJBException failure) {
        if (isVictim(failure)) {
            return Problem.busy();
        }
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return UnknownFailureMapper.answer(failure);
    }

    /** Did the database end this one so that others could go on? Looked for first: on its way it is wrapped like a stale version. */
    private static boolean isVictim(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && ROLLED_BACK.contains(String.valueOf(refused.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Response known(Throwable cause) {
        if (cause instanceof DomainException refusal) {
            return Problem.of(refusal);
        }
        if (cause instanceof EJBAccessException) {
            return Problem.response(403, "forbidden", "You may not do this");
        }
        if (cause instanceof OptimisticLockException) {
            return Problem.response(412, "stale-version", "Someone else changed this in the meantime");
        }
        if (cause instanceof ConstraintViolationException violation) {
            return ConstraintViolationMapper.answer(violation);
        }
        return cause instanceof SQLException refused ? unstorable(String.valueOf(refused.getSQLState())) : null;
    }

    /** PostgreSQL stores every character but one, and no date before 4713 BC or after 294276. */
    private static @Nullable Response unstorable(String state) {
        return switch (state) {
            case "22021" -> Problem.response(400, "character-unstorable", "A text contains the character U+0000");
            case "22008" -> Problem.response(400, "date-out-of-range", "A date is too far away");
            default -> null;
        };
    }
}
