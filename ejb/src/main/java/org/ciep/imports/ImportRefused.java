package org.ciep.imports;

import org.ciep.platform.DomainException;

/** A file that cannot be read as a list of persons; nothing of it was kept. */
public class ImportRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    ImportRefused(Reason reason) {
        super(
                reason == Reason.TOO_LARGE ? Kind.TOO_LARGE : Kind.INVALID,
                reason.code(),
                "The file cannot be read as a list");
        this.reason = reason;
    }

    /** Why it is refused. */
    public Reason reason() {
        return reason;
    }

    /** Why a file is refused; the console translates the code. */
    public enum Reason {
        /** No bytes, or no text in them. */
        EMPTY("import-file-empty"),
        /** More bytes than {@link ImportLimits#MAX_BYTES}. */
        TOO_LARGE("import-file-too-large"),
        /** Neither an XLSX workbook nor a CSV text. */
        NOT_A_LIST("import-not-a-list"),
        /** A workbook with a password. */
        ENCRYPTED("import-encrypted"),
        /** A workbook in the format before 2007 (XLS). */
        OLD_FORMAT("import-old-format"),
        /** A workbook that breaks off or contradicts itself. */
        DAMAGED("import-damaged"),
        /** A workbook with a macro. */
        MACRO("import-macro"),
        /** A workbook with a document type or an entity in its XML, which no office program writes. */
        ENTITY("import-entity"),
        /** A workbook that unpacks to far more than its size tells. */
        BOMB("import-bomb"),
        /** More rows than {@link ImportLimits#MAX_ROWS}. */
        TOO_MANY_ROWS("import-too-many-rows"),
        /** A text that is neither UTF-8 nor GB 18030. */
        ENCODING("import-encoding"),
        /** No row has headings that are known. */
        NO_HEADER("import-no-header");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** In kebab-case, for example {@code import-encrypted}. */
        String code() {
            return code;
        }
    }
}
