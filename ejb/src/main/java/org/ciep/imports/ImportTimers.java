package org.ciep.imports;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Brings on imports whose server went away, and forgets those whose day is over. */
@Singleton
@Startup
@PermitAll
public class ImportTimers {

    /** A job commits many times in this span; who has not is gone. */
    private static final Duration SILENT = Duration.ofSeconds(60);

    @Inject
    ImportQueries queries;

    @Inject
    ImportJobs jobs;

    @Inject
    Clock clock;

    /** After a start of the server, its unfinished imports go on at once. Those of other servers are not disturbed by it. */
    @PostConstruct
    void resume() {
        queries.runningSince(clock.instant()).forEach(jobs::start);
    }

    /** The server that ran it may not come back. */
    @Schedule(hour = "*", minute = "*", info = "list-import-resume")
    void resumeSilent() {
        queries.runningSince(clock.instant().minus(SILENT)).forEach(jobs::start);
    }

    /** What was read is kept for 24 hours. */
    @Schedule(hour = "*", minute = "17", info = "list-import-purge")
    void purge() {
        var now = clock.instant();
        queries.deleteSources(now);
        queries.deleteImports(now);
    }
}
