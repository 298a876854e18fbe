package org.ciep.delegation.imports;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/**
 * Stores the rows of one import, some at a time. Each time is a transaction of its own that also says how far the import is: a
 * new execution after a crash goes on where the last commit was.
 */
@Named("storeMembers")
@Dependent
public class StoreMembers extends AbstractBatchlet {

    private static final int ROWS = 100;

    @Inject
    @BatchProperty
    String importId;

    @Inject
    ImportChunks chunks;

    private volatile boolean stopped;

    @Override
    public String process() {
        var id = UUID.fromString(importId);
        var rows = chunks.rowsOf(id);
        var more = !rows.isEmpty();
        while (more && !stopped) {
            more = chunks.store(id, rows, ROWS);
        }
        return stopped ? "STOPPED" : "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
