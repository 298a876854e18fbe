package org.ciep.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;
import org.ciep.imports.GridCell.Kind;
import org.ciep.imports.ImportRefused.Reason;
import org.jspecify.annotations.Nullable;

/** Collects the cells with content of one sheet from its XML. Rows and cells without a reference follow the one before. */
final class SheetParser {

    private final WorkbookParts parts;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<MergedArea> merged = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private SortedMap<Integer, GridCell> cells = new TreeMap<>();
    private int row;
    private int column = -1;
    private String type = "n";
    private int style;
    private boolean hasFormula;
    private boolean phonetic;
    private @Nullable StringBuilder target;

    SheetParser(WorkbookParts parts) {
        this.parts = parts;
    }

    SheetGrid sheet(String name) {
        return new SheetGrid(name, rows, merged);
    }

    void event(XMLStreamReader reader) {
        if (reader.isStartElement()) {
            start(reader);
        } else if (reader.isEndElement()) {
            end(reader.getLocalName());
        } else if (reader.isCharacters() && target != null && !phonetic) {
            if (target.length() + reader.getTextLength() > ImportLimits.MAX_CELL) {
                throw new ImportRefused(Reason.DAMAGED);
            }
            target.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    private void start(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "row" -> {
                var number = reader.getAttributeValue(null, "r");
                row = number == null ? row + 1 : XlsxNumbers.integer(number);
                column = -1;
                cells = new TreeMap<>();
            }
            case "c" -> startCell(reader);
            case "v", "t" -> target = value;
            case "f" -> {
                hasFormula = true;
                target = formula;
            }
            case "rPh" -> phonetic = true;
            case "mergeCell" -> merged(reader.getAttributeValue(null, "ref"));
            default -> {} // drawings, validations, formats: nothing of a list
        }
    }

    private void startCell(XMLStreamReader reader) {
        var reference = reader.getAttributeValue(null, "r");
        column = reference == null ? column + 1 : XlsxNumbers.column(reference);
        var written = reader.getAttributeValue(null, "t");
        type = written == null ? "n" : written;
        var styled = reader.getAttributeValue(null, "s");
        style = styled == null ? 0 : XlsxNumbers.integer(styled);
        hasFormula = false;
        value.setLength(0);
        formula.setLength(0);
    }

    private void end(String element) {
        switch (element) {
            case "c" -> endCell();
            case "row" -> endRow();
            case "v", "t", "f" -> target = null;
            case "rPh" -> phonetic = false;
            default -> {} // as above
        }
    }

    private void endCell() {
        var content = hasFormula ? "=" + formula : value.toString();
        if (content.isBlank() || column >= ImportLimits.MAX_COLUMNS) {
            return;
        }
        var cell = hasFormula ? new GridCell(Kind.FORMULA, content) : resolved(content);
        if (!cell.text().isBlank()) {
            cells.put(column, cell);
        }
    }

    private GridCell resolved(String content) {
        return switch (type) {
            case "s" -> new GridCell(Kind.TEXT, parts.sharedText(content.strip()));
            case "e" -> new GridCell(Kind.ERROR, content);
            case "d" -> new GridCell(Kind.DATE, content.replaceAll("T.*$", ""));
            case "n" -> parts.number(content.strip(), style);
            default -> new GridCell(Kind.TEXT, content);
        };
    }

    private void endRow() {
        if (cells.isEmpty()) {
            return;
        }
        rows.add(new GridRow(row, cells));
        if (rows.size() > ImportLimits.MAX_FILLED_ROWS) {
            throw new ImportRefused(Reason.TOO_MANY_ROWS);
        }
        cells = new TreeMap<>();
    }

    private void merged(@Nullable String reference) {
        if (reference != null && merged.size() < ImportLimits.MAX_FILLED_ROWS) {
            merged.add(XlsxNumbers.area(reference));
        }
    }
}
