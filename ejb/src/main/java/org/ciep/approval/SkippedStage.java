package org.ciep.approval;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stage that a round passes over, because the case does not meet one of its conditions. Never empty, and said to be so: what may be
 * empty Hibernate finds by no column, and it would write all that earlier rounds passed over anew.
 */
@Embeddable
class SkippedStage {

    @Basic(optional = false)
    private int round;

    @Basic(optional = false)
    private int stage;

    @Basic(optional = false)
    @Enumerated(EnumType.STRING)
    private StageCriterion because;

    protected SkippedStage() {}

    SkippedStage(int round, int stage, StageCriterion because) {
        this.round = round;
        this.stage = stage;
        this.because = because;
    }

    int round() {
        return round;
    }

    int stage() {
        return stage;
    }

    StageCriterion because() {
        return because;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SkippedStage skipped && skipped.round == round && skipped.stage == stage;
    }

    @Override
    public int hashCode() {
        return Objects.hash(round, stage);
    }
}
