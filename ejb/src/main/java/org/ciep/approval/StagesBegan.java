package org.ciep.approval;

import java.util.List;

/**
 * One case waits at a stage now, or many that were decided alike; observed within the same transaction, by whoever tells those who
 * may decide.
 *
 * @param all each case at its stage
 */
public record StagesBegan(List<StageBegan> all) {

    public StagesBegan {
        all = List.copyOf(all);
    }

    static StagesBegan of(StageBegan one) {
        return new StagesBegan(List.of(one));
    }
}
