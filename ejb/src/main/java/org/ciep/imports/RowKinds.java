package org.ciep.imports;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells persons from what else stands among the rows of a list: headings, totals, notes, headers repeated on each page. */
final class RowKinds {

    enum Kind {
        PERSON,
        /** Nothing but a running number. */
        BLANK,
        HEADER,
        HEADING,
        TOTAL,
        NOTE
    }

    private static final Pattern TOTAL = Pattern.compile("(?i)(合\\s*计|总\\s*计|小\\s*计|共\\s*计|总人数|共\\s*\\d+\\s*人).*"
            + "|(total|subtotal|sum|summe|gesamt)\\s*[:：]?[\\s\\d.]*");
    private static final Pattern NOTE = Pattern.compile(
            "(?i)^(注|备注|说明|附注|填表|填报|制表|审核|联系人|单位（?盖章|note|remark|hinweis|anmerkung)[\\p{L}]*\\s*[:：].*");
    private static final Pattern ENUMERATED = Pattern.compile("^[（(]?[一二三四五六七八九十]+[)）、.．].*|^(以下|以上).*");
    private static final Pattern RUNNING_NUMBER = Pattern.compile("\\d{1,5}(\\.0+)?[.、]?");
    private static final int LONGEST_NAME = 6;
    private static final Set<ImportField> NAME_FIELDS =
            EnumSet.of(ImportField.FAMILY_NATIVE, ImportField.GIVEN_NATIVE, ImportField.WHOLE_NATIVE);

    /** A text alone in one of these is a person whose other cells are missing. */
    private static final Set<ImportField> NEVER_HEADINGS = EnumSet.of(
            ImportField.SEX,
            ImportField.BIRTH_DATE,
            ImportField.DOCUMENT_KIND,
            ImportField.DOCUMENT_NUMBER,
            ImportField.NATIONALITY,
            ImportField.PHONE,
            ImportField.EMAIL);

    private final ListLayout layout;

    RowKinds(ListLayout layout) {
        this.layout = layout;
    }

    Kind of(GridRow row) {
        var filled = row.cells().keySet();
        var first = ValueReader.tidy(row.text(row.cells().firstKey()));
        if (isRunningNumberOnly(row)) {
            return Kind.BLANK;
        }
        if (HeaderFinder.isHeader(row, layout.form())) {
            return Kind.HEADER;
        }
        var hasNumber =
                layout.columns().column(ImportField.DOCUMENT_NUMBER).stream().anyMatch(filled::contains);
        if (!hasNumber && TOTAL.matcher(first).matches()) {
            return Kind.TOTAL;
        }
        if (!hasNumber && filled.size() <= 3 && NOTE.matcher(first).matches()) {
            return Kind.NOTE;
        }
        return filled.size() == 1 && isHeading(row, row.cells().firstKey(), first) ? Kind.HEADING : Kind.PERSON;
    }

    /** Lists are often numbered beyond their last member. */
    private boolean isRunningNumberOnly(GridRow row) {
        return row.cells().entrySet().stream()
                .allMatch(cell -> layout.columns().field(cell.getKey()) == ImportField.IGNORE
                        && RUNNING_NUMBER
                                .matcher(cell.getValue().text().strip())
                                .matches());
    }

    /** One text alone in its row; in the column of names only if it cannot be a name. */
    private boolean isHeading(GridRow row, int column, String text) {
        var field = layout.columns().field(column);
        var isFree = !NAME_FIELDS.contains(field) && !NEVER_HEADINGS.contains(field);
        return isFree
                || !layout.sheet().mergedIn(row.number()).isEmpty()
                || ENUMERATED.matcher(text).matches()
                || isLongHan(text);
    }

    private static boolean isLongHan(String text) {
        return text.indexOf('\u00b7') < 0
                && text.codePointCount(0, text.length()) > LONGEST_NAME
                && text.codePoints().allMatch(Character::isIdeographic);
    }
}
