package org.ciep.approval;

import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the decision makes of so many of the cases.
 *
 * @param stage what it is called where they wait then; null where they wait no more
 */
public record BulkFollows(
        CaseDecided.Result result, @Nullable Texts stage, Long cases) {}
