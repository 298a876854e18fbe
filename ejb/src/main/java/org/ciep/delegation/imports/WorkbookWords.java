package org.ciep.delegation.imports;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.ciep.delegation.DelegationRole;
import org.ciep.person.IdentityDocumentKind;
import org.ciep.person.Sex;

/** The words of the workbooks that the platform writes, in one language. */
final class WorkbookWords {

    /** The columns of a list, in their order. */
    static final List<ImportField> COLUMNS = List.of(
            ImportField.FAMILY_NATIVE,
            ImportField.GIVEN_NATIVE,
            ImportField.FAMILY_LATIN,
            ImportField.GIVEN_LATIN,
            ImportField.SEX,
            ImportField.BIRTH_DATE,
            ImportField.DOCUMENT_KIND,
            ImportField.DOCUMENT_NUMBER,
            ImportField.NATIONALITY,
            ImportField.EMPLOYER,
            ImportField.POSITION,
            ImportField.PHONE,
            ImportField.EMAIL,
            ImportField.DELEGATION_ROLE,
            ImportField.REMARK);

    private final ResourceBundle texts;

    WorkbookWords(Locale locale) {
        texts = Languages.bundle("org.ciep.delegation.imports.Workbooks", locale);
    }

    String text(String key) {
        return texts.getString(key);
    }

    String heading(ImportField field) {
        return text("heading." + field);
    }

    String help(ImportField field) {
        return text("help." + field);
    }

    String word(Sex sex) {
        return text("sex." + sex);
    }

    String word(DelegationRole role) {
        return text("role." + role);
    }

    String word(IdentityDocumentKind kind) {
        return text("kind." + kind);
    }

    /** The words that a column may hold; empty if it is free. */
    List<String> choices(ImportField field) {
        return switch (field) {
            case SEX -> Stream.of(Sex.values()).map(this::word).toList();
            case DOCUMENT_KIND ->
                Stream.of(IdentityDocumentKind.values()).map(this::word).toList();
            case DELEGATION_ROLE ->
                Stream.of(DelegationRole.values()).map(this::word).toList();
            default -> List.of();
        };
    }
}
