package org.ciep.imports;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/**
 * Stores the rows of one import, some at a time. Each time is a transaction of its own that also says how far the import is: a
 * new execution after a crash goes on where the last commit was.
 */
@Named("storeRows")
@Dependent
public class StoreRows extends AbstractBatchlet {

    private static final int ROWS = 100;
    private static final int ATTEMPTS = 10;

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
            more = store(id, rows);
        }
        return stopped ? "STOPPED" : "COMPLETED";
    }

    /** Who was overtaken looks again at who is there; the last time, it is told. */
    private boolean store(UUID id, List<ListEntry> rows) {
        for (var attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return chunks.store(id, rows, ROWS);
            } catch (ImportOvertaken again) {
                continue;
            }
        }
        return chunks.store(id, rows, ROWS);
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
