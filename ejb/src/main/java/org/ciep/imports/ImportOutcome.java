package org.ciep.imports;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.ciep.platform.DomainException;
import org.jspecify.annotations.Nullable;

/** Says on the import why its job ended early. A job that was stopped in good order says nothing: it goes on later. */
@Named("importOutcome")
@Dependent
public class ImportOutcome extends AbstractStepListener {

    static final String UNKNOWN = "import-failed";

    @Inject
    @BatchProperty
    String importId;

    @Inject
    StepContext step;

    @Inject
    ImportChunks chunks;

    @Override
    public void afterStep() {
        var exception = step.getException();
        if (exception != null) {
            chunks.fail(UUID.fromString(importId), codeOf(exception));
        }
    }

    /** The refusal's own code where there is one among the causes. */
    static String codeOf(@Nullable Throwable exception) {
        for (var cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refusal) {
                return refusal.code();
            }
        }
        return UNKNOWN;
    }
}
