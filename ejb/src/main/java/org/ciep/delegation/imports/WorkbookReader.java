package org.ciep.delegation.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.ciep.delegation.imports.GridCell.Kind;
import org.ciep.delegation.imports.ImportRefused.Reason;
import org.ciep.delegation.imports.RawSheet.RawCell;
import org.ciep.delegation.imports.RawSheet.RawRow;

/**
 * Reads an XLSX workbook in one pass over its archive, as a stream with limits. Formulas are never calculated and their
 * stored results never read; links, macros and entities are never followed.
 */
final class WorkbookReader {

    private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml");
    private static final int MAX_PARTS = 5_000;
    private static final int ENCRYPTED_FLAG = 1;

    private final WorkbookParts parts = new WorkbookParts();
    private final Map<String, RawSheet> sheetsByPart = new HashMap<>();

    private int cells;

    private WorkbookReader() {}

    /** The visible sheets in their order. */
    static List<SheetGrid> read(byte[] file) {
        if (file.length > 6 && (file[6] & ENCRYPTED_FLAG) != 0) {
            throw new ImportRefused(Reason.ENCRYPTED);
        }
        var reader = new WorkbookReader();
        try (var archive = new ZipInputStream(new ByteArrayInputStream(file))) {
            reader.readParts(archive, new LimitedStream(archive, ImportLimits.unpacked(file.length)));
        } catch (IOException | IllegalArgumentException damaged) { // the latter for names that are not UTF-8
            throw new ImportRefused(Reason.DAMAGED);
        }
        return reader.grids();
    }

    private void readParts(ZipInputStream archive, LimitedStream content) throws IOException {
        var count = 0;
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (++count > MAX_PARTS) {
                throw new ImportRefused(Reason.BOMB);
            }
            readPart(entry.getName(), content);
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private void readPart(String name, InputStream content) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin") || lower.contains("xl/macrosheets/")) {
            throw new ImportRefused(Reason.MACRO);
        }
        switch (name) {
            case "xl/workbook.xml" -> parts.readWorkbook(content);
            case "xl/_rels/workbook.xml.rels" -> parts.readRelationships(content);
            case "xl/sharedStrings.xml" -> parts.readSharedTexts(content);
            case "xl/styles.xml" -> parts.readStyles(content);
            default -> {
                if (SHEET.matcher(name).matches()) {
                    var parser = new SheetParser();
                    SafeXml.read(content, parser::event);
                    keep(name, parser.sheet());
                }
            }
        }
    }

    private void keep(String part, RawSheet sheet) {
        cells += sheet.rows.stream().mapToInt(row -> row.cells().size()).sum();
        if (cells > ImportLimits.MAX_CELLS) {
            throw new ImportRefused(Reason.TOO_MANY_ROWS);
        }
        sheetsByPart.put(part, sheet);
    }

    private List<SheetGrid> grids() {
        var grids = new ArrayList<SheetGrid>();
        parts.sheetNamesByPart().forEach((part, name) -> {
            var sheet = sheetsByPart.get(part);
            if (sheet != null) {
                grids.add(new SheetGrid(name, rows(sheet), sheet.merged));
            }
        });
        return grids;
    }

    private List<GridRow> rows(RawSheet sheet) {
        return sheet.rows.stream()
                .map(this::row)
                .filter(row -> !row.cells().isEmpty())
                .toList();
    }

    private GridRow row(RawRow raw) {
        var cells = new TreeMap<Integer, GridCell>();
        for (var cell : raw.cells()) {
            var resolved = resolved(cell);
            if (!resolved.text().isBlank()) {
                cells.put(cell.column(), resolved);
            }
        }
        return new GridRow(raw.number(), cells);
    }

    private GridCell resolved(RawCell raw) {
        if (raw.formula()) {
            return new GridCell(Kind.FORMULA, raw.value());
        }
        return switch (raw.type()) {
            case "s" -> new GridCell(Kind.TEXT, parts.sharedText(raw.value().strip()));
            case "e" -> new GridCell(Kind.ERROR, raw.value());
            case "d" -> new GridCell(Kind.DATE, raw.value().replaceAll("T.*$", ""));
            case "n" -> number(raw);
            default -> new GridCell(Kind.TEXT, raw.value());
        };
    }

    private GridCell number(RawCell raw) {
        var written = raw.value().strip();
        try {
            var serial = Double.parseDouble(written);
            return parts.isDate(raw.style()) && XlsxNumbers.isSerial(serial)
                    ? new GridCell(
                            Kind.DATE,
                            XlsxNumbers.date(serial, parts.from1904()).toString())
                    : new GridCell(Kind.NUMBER, written);
        } catch (NumberFormatException notANumber) {
            throw new ImportRefused(Reason.DAMAGED);
        }
    }
}
