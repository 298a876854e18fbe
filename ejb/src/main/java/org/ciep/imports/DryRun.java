package org.ciep.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Reads a file, checks it row by row and against who is there already, and puts what it found on the import. */
@Dependent
class DryRun {

    /** The conference's zone: whose birthday is today is born today. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    ImportDestinations destinations;

    @Inject
    ImportReports reports;

    @Inject
    Clock clock;

    void check(ListImport entry, byte[] file, ImportPlan plan) {
        var layout = plan.appliedTo(found(entry, file));
        var checked = checked(entry, layout, plan);
        var report = ImportReport.of(layout, checked, plan);
        var counts = new ImportCounts(
                checked.good(),
                checked.warned(),
                checked.refused(),
                checked.skipped().size());
        entry.check(counts, report.isNamesUnconfirmed(), reports.seal(entry.id(), report), clock.instant());
    }

    byte[] errorWorkbook(ListImport entry, byte[] file, Locale language) {
        var report = reports.open(entry);
        var layout = report.plan().appliedTo(found(entry, file));
        var checked = ListCheck.check(layout, report.plan().corrections(), today());
        return ErrorWorkbook.write(layout, ListedCheck.repeat(checked, report.findings()), language);
    }

    private ListLayout found(ListImport entry, byte[] file) {
        return HeaderFinder.find(ListFile.read(file), destinations.form(entry.target()));
    }

    private CheckedList checked(ListImport entry, ListLayout layout, ImportPlan plan) {
        var checked = ListCheck.check(layout, plan.corrections(), today());
        return ListedCheck.check(
                layout, checked, destinations.of(entry.target()).present(entry.target()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
