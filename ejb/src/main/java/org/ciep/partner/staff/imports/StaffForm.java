package org.ciep.partner.staff.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ciep.edition.Category;
import org.ciep.imports.Headings;
import org.ciep.imports.ImportField;
import org.ciep.imports.ListForm;
import org.ciep.imports.RowValues;
import org.ciep.imports.Words;

/** Lists of staff of an organisation: each person comes in a category. */
public final class StaffForm implements ListForm {

    public static final StaffForm INSTANCE = new StaffForm();

    private static final List<ImportField> COLUMNS = List.of(
            ImportField.CATEGORY,
            ImportField.FAMILY_NATIVE,
            ImportField.GIVEN_NATIVE,
            ImportField.FAMILY_LATIN,
            ImportField.GIVEN_LATIN,
            ImportField.SEX,
            ImportField.BIRTH_DATE,
            ImportField.DOCUMENT_KIND,
            ImportField.DOCUMENT_NUMBER,
            ImportField.NATIONALITY,
            ImportField.POSITION,
            ImportField.PHONE,
            ImportField.EMAIL);

    private static final Headings HEADINGS = Headings.beside(StaffForm.class);

    private static final Words<Category> CATEGORIES = Words.of(Map.of(
            Category.DELEGATE, "代表|参会代表|delegate|delegates|delegierte|delegierter",
            Category.EXHIBITOR, "参展人员|参展商|参展|exhibitor|exhibitors|aussteller|ausstellerin|ausstellerinnen",
            Category.FITTER, "布展人员|布展|搭建人员|搭建|fitter|fitters|standbau|standbauer|standbauerin|messebau",
            Category.MEDIA, "媒体人员|媒体|记者|media|press|journalist|medien|presse|journalistin",
            Category.TECHNICIAN, "技术人员|技术|technician|technicians|technik|techniker|technikerin",
            Category.SECURITY, "安保人员|安保|保安|security|securityguard|sicherheitsdienst|sicherheit",
            Category.INTERPRETER, "翻译|翻译人员|口译|口译员|interpreter|interpreters|dolmetscher|dolmetscherin|dolmetscherinnen",
            Category.VOLUNTEER, "志愿者|volunteer|volunteers|freiwillige|freiwilliger",
            Category.GUEST, "嘉宾|贵宾|guest|guests|gast|gäste"));

    private StaffForm() {}

    @Override
    public List<ImportField> columns() {
        return COLUMNS;
    }

    @Override
    public Headings headings() {
        return HEADINGS;
    }

    @Override
    public String texts() {
        return StaffForm.class.getPackageName();
    }

    @Override
    public List<String> choices(ImportField field) {
        return field == ImportField.CATEGORY
                ? Stream.of(Category.values())
                        .map(category -> "category." + category)
                        .toList()
                : List.of();
    }

    /** The category has no default: a quota is counted by it. */
    @Override
    public Optional<String> role(RowValues values) {
        var written = values.text(ImportField.CATEGORY);
        if (written.isEmpty()) {
            values.missing(ImportField.CATEGORY, "category-missing");
            return Optional.empty();
        }
        var read = CATEGORIES.read(written);
        if (read.isEmpty()) {
            values.error(ImportField.CATEGORY, "category-unknown");
        }
        return read.map(Category::name);
    }

    @Override
    public boolean isRole(String remark) {
        return false;
    }

    @Override
    public RowCheck check() {
        return (person, values) -> {};
    }
}
