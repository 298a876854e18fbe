package org.ciep.platform;

import java.util.List;
import java.util.Map;

/** The request can be read but breaks rules; each violation says where and which. */
public class InvalidInput extends DomainException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public InvalidInput(List<Violation> violations) {
        super(Kind.INVALID, "invalid-input", "Some values break the rules");
        this.violations = List.copyOf(violations);
    }

    @Override
    public List<Violation> violations() {
        return violations;
    }

    /**
     * One rule that is broken, or in doubt.
     *
     * @param pointer JSON pointer of the field
     * @param code of the rule, stable
     * @param severity ERROR or WARNING
     * @param params values for the translated sentence; never the rejected value
     */
    public record Violation(String pointer, String code, Severity severity, Map<String, String> params) {

        public Violation {
            params = Map.copyOf(params);
        }

        public static Violation error(String pointer, String code) {
            return new Violation(pointer, code, Severity.ERROR, Map.of());
        }

        public static Violation warning(String pointer, String code) {
            return new Violation(pointer, code, Severity.WARNING, Map.of());
        }
    }

    /** Does it block? */
    public enum Severity {
        ERROR,
        WARNING
    }
}
