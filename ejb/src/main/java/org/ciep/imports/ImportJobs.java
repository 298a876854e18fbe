package org.ciep.imports;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.annotation.security.PermitAll;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.UUID;

/** Hands accepted imports to the batch runtime, outside any transaction: the job must find what was committed. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportJobs {

    static final String JOB = "list-import";
    static final String IMPORT_ID = "importId";

    /** Starts a job for the import. Two jobs for one import take turns and store no row twice. */
    @Asynchronous
    public void start(UUID importId) {
        var parameters = new Properties();
        parameters.setProperty(IMPORT_ID, importId.toString());
        BatchRuntime.getJobOperator().start(JOB, parameters);
    }

    /** Waits for the commit. */
    @Dependent
    static class AfterCommit {

        @Inject
        ImportJobs jobs;

        void accepted(@Observes(during = AFTER_SUCCESS) ImportAccepted event) {
            jobs.start(event.importId());
        }
    }
}
