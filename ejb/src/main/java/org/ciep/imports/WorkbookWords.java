package org.ciep.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ciep.person.IdentityDocumentKind;
import org.ciep.person.Sex;

/** The words of the workbooks that the platform writes for lists of a kind, in one language. */
public final class WorkbookWords {

    private final ListForm form;
    private final Texts texts;

    public WorkbookWords(ListForm form, Locale locale) {
        this.form = form;
        this.texts = new Texts("Workbooks", form, locale);
    }

    public String text(String key) {
        return texts.of(key);
    }

    public String heading(ImportField field) {
        return text("heading." + field);
    }

    String help(ImportField field) {
        return text("help." + field);
    }

    public String word(Sex sex) {
        return text("sex." + sex);
    }

    public String word(IdentityDocumentKind kind) {
        return text("kind." + kind);
    }

    /** The words that a column may hold; empty if it is free. */
    List<String> choices(ImportField field) {
        return switch (field) {
            case SEX -> Stream.of(Sex.values()).map(this::word).toList();
            case DOCUMENT_KIND ->
                Stream.of(IdentityDocumentKind.values()).map(this::word).toList();
            default -> form.choices(field).stream().map(this::text).toList();
        };
    }
}
