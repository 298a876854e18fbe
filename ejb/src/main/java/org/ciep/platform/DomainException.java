package org.ciep.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Map;

/**
 * The platform refuses something. It rolls the transaction back and reaches the REST layer as it is; the code is stable and
 * clients translate it. Neither the message nor the parameters carry personal data.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What sort of refusal it is; the REST layer has a status for each. */
    public enum Kind {
        /** There is no such object for the caller. */
        NOT_FOUND,
        /** It was there, and is no more. */
        GONE,
        /** The state of the object does not allow it. */
        CONFLICT,
        /** The caller may not do it. */
        FORBIDDEN,
        /** The request breaks rules that it could have kept. */
        INVALID,
        /** The request cannot be read. */
        MALFORMED,
        /** What was sent is too large. */
        TOO_LARGE,
        /** The version that was named is no longer the current one. */
        STALE,
        /** A version has to be named. */
        VERSION_REQUIRED,
        /** It was asked for too often. */
        TOO_MANY,
        /** What the platform needs for it does not answer now. */
        UNAVAILABLE
    }

    private final Kind kind;
    private final String code;

    private final transient Map<String, String> params;

    protected DomainException(Kind kind, String code, String message) {
        this(kind, code, message, Map.of());
    }

    /** @param params values for the translated sentence */
    protected DomainException(Kind kind, String code, String message, Map<String, String> params) {
        super(message);
        this.kind = kind;
        this.code = code;
        this.params = Map.copyOf(params);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Map<String, String> params() {
        return params;
    }

    /** Where in what was sent, or in what it is about, and why; empty where the code says it all. */
    public List<InvalidInput.Violation> violations() {
        return List.of();
    }
}
