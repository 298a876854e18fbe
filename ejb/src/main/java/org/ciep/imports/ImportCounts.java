package org.ciep.imports;

/**
 * What a dry run found, in rows.
 *
 * @param good without any finding
 * @param warned can be imported, with warnings
 * @param refused have an error and are not imported
 * @param skipped headings, totals and notes among the rows
 */
public record ImportCounts(Integer good, Integer warned, Integer refused, Integer skipped) {}
