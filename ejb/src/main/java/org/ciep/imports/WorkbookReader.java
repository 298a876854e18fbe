package org.ciep.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.ciep.imports.ImportRefused.Reason;
import org.ciep.imports.LimitedStream.Allowance;

/**
 * Reads an XLSX workbook in memory, its parts as streams with limits. Formulas are never calculated and their stored results
 * never read; links, macros and entities are never followed.
 */
final class WorkbookReader {

    private static final int MAX_PARTS = 5_000;

    private final ZipFile archive;
    private final long unpacked;
    private final Allowance allowance;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private WorkbookReader(ZipFile archive, long unpacked) {
        this.archive = archive;
        this.unpacked = unpacked;
        this.allowance = new Allowance(unpacked);
    }

    /** The visible sheets in their order. */
    static List<SheetGrid> read(byte[] file) {
        var channel = new SeekableInMemoryByteChannel(file);
        try (var archive = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            var reader = new WorkbookReader(archive, ImportLimits.unpacked(file.length));
            reader.takeStock();
            return reader.sheets();
        } catch (IOException | IllegalArgumentException damaged) { // the latter for fields of the archive that lie
            throw new ImportRefused(Reason.DAMAGED);
        }
    }

    private void takeStock() {
        for (var entry : Collections.list(archive.getEntries())) {
            var name = entry.getName().toLowerCase(Locale.ROOT);
            if (entries.put(name, entry) != null || !archive.canReadEntryData(entry)) {
                throw new ImportRefused(
                        entry.getGeneralPurposeBit().usesEncryption() ? Reason.ENCRYPTED : Reason.DAMAGED);
            }
            if (name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/")) {
                throw new ImportRefused(Reason.MACRO);
            }
        }
        if (entries.size() > MAX_PARTS) {
            throw new ImportRefused(Reason.BOMB);
        }
        if (!entries.containsKey("xl/workbook.xml")) {
            throw new ImportRefused(Reason.NOT_A_LIST);
        }
    }

    private List<SheetGrid> sheets() throws IOException {
        var parts = new WorkbookParts();
        readPart("xl/workbook.xml", parts::readWorkbook);
        readPart("xl/_rels/workbook.xml.rels", parts::readRelationships);
        readPart("xl/styles.xml", parts::readStyles);
        readPart("xl/sharedStrings.xml", parts::readSharedTexts);
        var sheets = new ArrayList<SheetGrid>();
        for (var sheet : parts.sheetNamesByPart().entrySet()) {
            var parser = new SheetParser(parts);
            readPart(sheet.getKey(), part -> SafeXml.read(part, parser::event));
            sheets.add(parser.sheet(sheet.getValue()));
        }
        checkSize(sheets);
        checkDeclaredSize();
        return sheets;
    }

    /** Reads a part; one that is missing says nothing. */
    private void readPart(String name, Consumer<InputStream> reader) throws IOException {
        var entry = entries.get(name.toLowerCase(Locale.ROOT));
        if (entry != null) {
            try (var stream = new LimitedStream(archive.getInputStream(entry), allowance)) {
                reader.accept(stream);
            }
        }
    }

    /** What is not read at all, pictures for example, is no bomb either. */
    private void checkDeclaredSize() {
        var declared =
                entries.values().stream().mapToLong(ZipArchiveEntry::getSize).sum();
        if (declared > unpacked) {
            throw new ImportRefused(Reason.BOMB);
        }
    }

    private static void checkSize(List<SheetGrid> sheets) {
        var cells = sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .mapToInt(row -> row.cells().size())
                .sum();
        if (cells > ImportLimits.MAX_CELLS) {
            throw new ImportRefused(Reason.TOO_MANY_ROWS);
        }
    }
}
