package org.ciep.web.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ciep.imports.ImportField;
import org.ciep.imports.ImportPlan;
import org.jspecify.annotations.Nullable;

/** How the user wants the list to be read. */
public record ImportPlanJson(
        @NotNull @Size(max = 60) List<@NotNull @Valid ColumnJson> columns,
        @NotNull @Size(max = 10_000) List<@NotNull @Valid NameJson> names,
        @NotNull Boolean namesConfirmed) {

    /** The same for the domain. */
    public ImportPlan plan() {
        return new ImportPlan(
                columns.stream().map(ColumnJson::choice).toList(),
                names.stream().map(NameJson::name).toList(),
                namesConfirmed);
    }

    /** What a column holds. */
    public record ColumnJson(
            @NotNull @Pattern(regexp = "[A-Z]{1,3}") String column,
            @NotNull ImportField field) {

        ImportPlan.ColumnChoice choice() {
            return new ImportPlan.ColumnChoice(column, field);
        }
    }

    /** How the name of a row is parted. */
    public record NameJson(
            @NotNull @Min(1) Integer row,
            @Size(max = 100) @Nullable String family,
            @Size(max = 100) @Nullable String given) {

        ImportPlan.RowName name() {
            return new ImportPlan.RowName(row, family, given);
        }
    }
}
