package org.ciep.imports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.ciep.imports.ImportRefused.Reason;

/** A file that somebody sent as a list; what it is, its content tells, not its name. */
public final class ListFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Pattern OTHER_FORMAT =
            Pattern.compile("(?is)^\ufeff?\\s*(<|%PDF|\\{\\\\rtf|\\{\\s*\"|\\[\\s*\\{).*");

    private ListFile() {}

    /**
     * The sheets of a workbook (XLSX), or the one of a CSV file.
     *
     * @throws ImportRefused for every file that is neither, is damaged, dangerous or too large
     */
    public static List<SheetGrid> read(byte[] file) {
        if (file.length == 0) {
            throw new ImportRefused(Reason.EMPTY);
        }
        if (file.length > ImportLimits.MAX_BYTES) {
            throw new ImportRefused(Reason.TOO_LARGE);
        }
        if (startsWith(file, ZIP)) {
            return WorkbookReader.read(file);
        }
        if (startsWith(file, OLE2)) {
            throw new ImportRefused(isEncryptedPackage(file) ? Reason.ENCRYPTED : Reason.OLD_FORMAT);
        }
        var beginning = new String(file, 0, Math.min(file.length, 512), StandardCharsets.ISO_8859_1);
        if (startsWith(file, new byte[] {'P', 'K'})
                || OTHER_FORMAT.matcher(beginning).matches()) {
            throw new ImportRefused(Reason.NOT_A_LIST);
        }
        var sheet = CsvReader.read(file);
        if (sheet.rows().isEmpty()) {
            throw new ImportRefused(Reason.EMPTY);
        }
        return List.of(sheet);
    }

    /** A password puts the whole workbook into a stream of this name. */
    private static boolean isEncryptedPackage(byte[] file) {
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        for (var i = 0; i + name.length <= file.length; i++) {
            if (Arrays.equals(file, i, i + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        return file.length >= beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }
}
