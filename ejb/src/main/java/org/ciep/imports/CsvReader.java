package org.ciep.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.ciep.imports.ImportRefused.Reason;
import org.ciep.platform.TextFile;

/** Reads a CSV file: finds its encoding, as {@link TextFile} does, and its separator by itself. */
final class CsvReader {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int LOOKED_AT = 20_000;

    private CsvReader() {}

    static SheetGrid read(byte[] file) {
        var text = TextFile.read(file).orElseThrow(() -> new ImportRefused(Reason.ENCODING));
        if (text.indexOf('\u0000') >= 0) {
            throw new ImportRefused(Reason.NOT_A_LIST);
        }
        var stated = statedSeparator(text);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(stated.orElseGet(() -> likelySeparator(text)))
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        var rows = new ArrayList<GridRow>();
        try (var records = format.parse(new StringReader(text))) {
            for (var line : records) {
                add(rows, GridRow.ofTexts((int) line.getRecordNumber(), line));
            }
        } catch (IOException | UncheckedIOException malformed) {
            throw new ImportRefused(Reason.DAMAGED);
        }
        if (stated.isPresent()) {
            rows.removeIf(row -> row.number() == 1);
        }
        return new SheetGrid("CSV", rows, List.of());
    }

    private static void add(List<GridRow> rows, GridRow row) {
        if (row.cells().isEmpty()) {
            return;
        }
        if (rows.size() >= ImportLimits.MAX_FILLED_ROWS) {
            throw new ImportRefused(Reason.TOO_MANY_ROWS);
        }
        if (row.cells().lastKey() >= ImportLimits.MAX_COLUMNS) {
            throw new ImportRefused(Reason.NOT_A_LIST);
        }
        rows.add(row);
    }

    /** Spreadsheets may write {@code sep=;} into the first line. */
    private static Optional<String> statedSeparator(String text) {
        return text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4
                ? Optional.of(text.substring(4, 5))
                : Optional.empty();
    }

    /** The one that stands most often outside quotes. */
    private static String likelySeparator(String text) {
        var counts = new int[SEPARATORS.length];
        var quoted = false;
        for (var i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
            var character = text.charAt(i);
            quoted ^= character == '"';
            for (var s = 0; s < SEPARATORS.length && !quoted; s++) {
                counts[s] += character == SEPARATORS[s] ? 1 : 0;
            }
        }
        var best = 0;
        for (var s = 1; s < SEPARATORS.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return String.valueOf(SEPARATORS[best]);
    }
}
