package org.ciep.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Lists with every column, in which everybody comes as the same. */
final class AnyForm implements ListForm {

    static final AnyForm INSTANCE = new AnyForm();

    @Override
    public List<ImportField> columns() {
        return Arrays.stream(ImportField.values())
                .filter(field -> field != ImportField.IGNORE)
                .toList();
    }

    @Override
    public Headings headings() {
        return Headings.beside(AnyForm.class);
    }

    @Override
    public String texts() {
        return AnyForm.class.getPackageName();
    }

    @Override
    public List<String> choices(ImportField field) {
        return List.of();
    }

    @Override
    public Optional<String> role(RowValues values) {
        return Optional.of("ANY");
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
