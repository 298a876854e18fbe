package org.ciep.delegation.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.ciep.delegation.imports.ImportRefused.Reason;

/** Reads a CSV file: finds its encoding (UTF-8 with or without mark, UTF-16 with mark, GB 18030) and its separator by itself. */
final class CsvReader {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int LOOKED_AT = 20_000;
    private static final char MARK = '\ufeff';

    private CsvReader() {}

    static SheetGrid read(byte[] file) {
        var text = decoded(file);
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

    /** By its mark; else UTF-8 if it is that without an error; else GB 18030. */
    private static String decoded(byte[] file) {
        if (startsWith(file, 0xFE, 0xFF)) {
            return withoutMark(decoded(file, StandardCharsets.UTF_16BE));
        }
        if (startsWith(file, 0xFF, 0xFE)) {
            return withoutMark(decoded(file, StandardCharsets.UTF_16LE));
        }
        return tried(file, StandardCharsets.UTF_8)
                .map(CsvReader::withoutMark)
                .orElseGet(() -> withoutMark(decoded(file, GB18030)));
    }

    private static String decoded(byte[] file, Charset charset) {
        return tried(file, charset).orElseThrow(() -> new ImportRefused(Reason.ENCODING));
    }

    private static Optional<String> tried(byte[] file, Charset charset) {
        var strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return Optional.of(strict.decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
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
