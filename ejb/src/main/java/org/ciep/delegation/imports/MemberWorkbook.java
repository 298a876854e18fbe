package org.ciep.delegation.imports;

import java.util.List;
import java.util.Locale;
import org.ciep.imports.ImportField;
import org.ciep.imports.WorkbookWords;
import org.ciep.imports.WrittenWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** A list of members as a workbook, with the columns of the template. */
public final class MemberWorkbook {

    private final WorkbookWords words;

    private MemberWorkbook(Locale locale) {
        words = new WorkbookWords(MemberForm.INSTANCE, locale);
    }

    /** The workbook (XLSX) with headings and words in a language. */
    public static byte[] write(List<ListedMember> members, Locale locale) {
        var written = new MemberWorkbook(locale);
        return WrittenWorkbook.write(workbook -> written.fill(workbook, members));
    }

    private void fill(Workbook workbook, List<ListedMember> members) {
        var sheet = workbook.newWorksheet(words.text("sheet.list"));
        WrittenWorkbook.formatAsText(sheet, MemberForm.INSTANCE.columns().size());
        sheet.freezePane(0, 1);
        for (var column = 0; column < MemberForm.INSTANCE.columns().size(); column++) {
            var field = MemberForm.INSTANCE.columns().get(column);
            WrittenWorkbook.heading(sheet, column, words.heading(field));
            for (var row = 0; row < members.size(); row++) {
                WrittenWorkbook.text(sheet, row + 1, column, content(members.get(row), field));
            }
        }
    }

    private @Nullable String content(ListedMember member, ImportField field) {
        return switch (field) {
            case FAMILY_NATIVE -> member.name().familyNative();
            case GIVEN_NATIVE -> member.name().givenNative();
            case FAMILY_LATIN -> member.name().familyLatin();
            case GIVEN_LATIN -> member.name().givenLatin();
            case SEX -> words.word(member.sex());
            case BIRTH_DATE -> member.birthDate().toString();
            case DOCUMENT_KIND -> words.word(member.documentKind());
            case DOCUMENT_NUMBER -> member.documentNumber();
            case NATIONALITY -> member.nationality();
            case EMPLOYER -> member.employer();
            case POSITION -> member.position();
            case PHONE -> member.phone();
            case EMAIL -> member.email();
            case DELEGATION_ROLE -> words.text("role." + member.role());
            case REMARK -> member.remark();
            case CATEGORY, WHOLE_NATIVE, WHOLE_LATIN, IGNORE -> null;
        };
    }
}
