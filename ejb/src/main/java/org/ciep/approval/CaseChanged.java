package org.ciep.approval;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ciep.platform.DomainException;
import org.jspecify.annotations.Nullable;

/** The case is no longer at the revision and version that the official saw; nothing was decided. */
public class CaseChanged extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Somebody else was faster, or the rules were not asked: what the constraints say that the lock did not prevent. */
    static final Map<String, Supplier<CaseChanged>> TOO_LATE = Stream.of(
                    "approval_decision_stage_uk",
                    "approval_decision_seat_ck",
                    "approval_decision_official_uk",
                    "case_official_pk",
                    "decision_official_pk",
                    "decision_official_stage_fk")
            .collect(Collectors.toUnmodifiableMap(constraint -> constraint, constraint -> CaseChanged::new));

    private final transient @Nullable CaseChanges changes;

    /** At the same moment; what exactly happened is not known yet. */
    public CaseChanged() {
        this(null);
    }

    public CaseChanged(@Nullable CaseChanges changes) {
        super(Kind.CONFLICT, "case-changed", "The case changed since it was looked at; nothing was decided");
        this.changes = changes;
    }

    /** What changed, as far as it is known. */
    public Optional<CaseChanges> changes() {
        return Optional.ofNullable(changes);
    }
}
