package org.ciep.approval;

import java.util.Optional;
import org.ciep.platform.DomainException;
import org.jspecify.annotations.Nullable;

/** The case is no longer at the revision and version that the official saw; nothing was decided. */
public class CaseChanged extends DomainException {

    private static final long serialVersionUID = 1L;

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
