package org.ciep.imports;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.ciep.imports.GridCell.Kind;
import org.ciep.imports.ImportRefused.Reason;
import org.jspecify.annotations.Nullable;

/** What the parts beside the sheets say: their names and order, shared texts, formats, the date system. */
final class WorkbookParts {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final int MAX_SHARED_TEXTS = 500_000;

    /** Name of each visible sheet by the id of its relationship, in order. */
    private final Map<String, String> sheets = new LinkedHashMap<>();

    private final Map<String, String> targets = new HashMap<>();
    private final List<String> sharedTexts = new ArrayList<>();
    private final Map<Integer, String> formatCodes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean from1904;

    /** The visible sheets' names by the name of their part in the archive. */
    Map<String, String> sheetNamesByPart() {
        var byPart = new LinkedHashMap<String, String>();
        sheets.forEach((id, name) -> {
            var target = targets.get(id);
            if (target != null) {
                byPart.put(target, name);
            }
        });
        return byPart;
    }

    String sharedText(String index) {
        var position = XlsxNumbers.integer(index);
        if (position < 0 || position >= sharedTexts.size()) {
            throw new ImportRefused(Reason.DAMAGED);
        }
        return sharedTexts.get(position);
    }

    /** A number, which is a date if its style says so. */
    GridCell number(String written, int style) {
        try {
            var serial = Double.parseDouble(written);
            return isDate(style) && XlsxNumbers.isSerial(serial)
                    ? new GridCell(Kind.DATE, XlsxNumbers.date(serial, from1904).toString())
                    : new GridCell(Kind.NUMBER, new BigDecimal(written).toString());
        } catch (NumberFormatException notANumber) {
            throw new ImportRefused(Reason.DAMAGED);
        }
    }

    private boolean isDate(int style) {
        if (style < 0 || style >= styles.size()) {
            return false;
        }
        var format = styles.get(style);
        return XlsxNumbers.isDate(format, formatCodes.getOrDefault(format, ""));
    }

    void readWorkbook(InputStream part) {
        SafeXml.read(part, reader -> {
            if (reader.isStartElement() && "workbookPr".equals(reader.getLocalName())) {
                var written = reader.getAttributeValue(null, "date1904");
                from1904 = "1".equals(written) || "true".equals(written);
            } else if (reader.isStartElement() && "sheet".equals(reader.getLocalName())) {
                sheet(reader);
            }
        });
    }

    private void sheet(XMLStreamReader reader) {
        var state = reader.getAttributeValue(null, "state");
        var id = reader.getAttributeValue(RELATIONSHIPS, "id");
        var name = reader.getAttributeValue(null, "name");
        var known = id == null ? reader.getAttributeValue(STRICT_RELATIONSHIPS, "id") : id;
        if (known != null && name != null && (state == null || "visible".equals(state))) {
            sheets.put(known, name);
        }
    }

    void readRelationships(InputStream part) {
        SafeXml.read(part, reader -> {
            if (reader.isStartElement() && "Relationship".equals(reader.getLocalName())) {
                var id = reader.getAttributeValue(null, "Id");
                var target = reader.getAttributeValue(null, "Target");
                if (id != null && target != null) {
                    targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        });
    }

    void readStyles(InputStream part) {
        var inCellFormats = new boolean[1];
        SafeXml.read(part, reader -> {
            if (reader.isStartElement()) {
                style(reader, inCellFormats);
            } else if (reader.isEndElement() && "cellXfs".equals(reader.getLocalName())) {
                inCellFormats[0] = false;
            }
        });
    }

    private void style(XMLStreamReader reader, boolean[] inCellFormats) {
        switch (reader.getLocalName()) {
            case "numFmt" -> formatCodes.put(format(reader), written(reader.getAttributeValue(null, "formatCode")));
            case "cellXfs" -> inCellFormats[0] = true;
            case "xf" -> {
                if (inCellFormats[0]) {
                    styles.add(format(reader));
                }
            }
            default -> {} // fonts, fills, borders
        }
    }

    private static int format(XMLStreamReader reader) {
        var id = reader.getAttributeValue(null, "numFmtId");
        return id == null ? 0 : XlsxNumbers.integer(id);
    }

    private static String written(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }

    void readSharedTexts(InputStream part) {
        var text = new StringBuilder();
        var depth = new int[2]; // 0: inside a text, 1: inside a phonetic hint
        SafeXml.read(part, reader -> {
            if (reader.isStartElement() || reader.isEndElement()) {
                sharedText(reader, text, depth);
            } else if (reader.isCharacters() && depth[0] > 0 && depth[1] == 0) {
                if (text.length() + reader.getTextLength() > ImportLimits.MAX_CELL) {
                    throw new ImportRefused(Reason.DAMAGED);
                }
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        });
    }

    private void sharedText(XMLStreamReader reader, StringBuilder text, int[] depth) {
        var step = reader.isStartElement() ? 1 : -1;
        switch (reader.getLocalName()) {
            case "t" -> depth[0] += step;
            case "rPh" -> depth[1] += step;
            case "si" -> {
                if (step < 0) {
                    sharedTexts.add(text.toString());
                    text.setLength(0);
                }
                if (sharedTexts.size() > MAX_SHARED_TEXTS) {
                    throw new ImportRefused(Reason.TOO_MANY_ROWS);
                }
            }
            default -> {} // runs and their properties
        }
    }
}
