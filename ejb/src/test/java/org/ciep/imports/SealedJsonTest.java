package org.ciep.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ciep.imports.ImportPlan.ColumnChoice;
import org.ciep.imports.ImportPlan.RowName;
import org.ciep.platform.DataCipher;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A report in the database")
class SealedJsonTest {

    private final SealedJson json = new SealedJson(new DataCipher() {});

    @Test
    void comes_back_as_it_was() {
        var report = report();

        var sealed = json.seal(report, "import-report:1");

        assertThat(json.open(sealed, "import-report:1", ImportReport.class)).isEqualTo(report);
    }

    @Test
    void cannot_be_read_there() {
        var sealed = json.seal(report(), "import-report:1");

        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("familyNative");
        assertThat(sealed.length).isLessThan(60_000);
    }

    @Test
    void belongs_to_one_import() {
        var sealed = json.seal(report(), "import-report:1");

        assertThatThrownBy(() -> json.open(sealed, "import-report:2", ImportReport.class))
                .isInstanceOf(IllegalStateException.class);
    }

    private static ImportReport report() {
        var layout = HeaderFinder.find(
                ListFile.read(SampleFiles.named("delegation-guangdong-as-sent.xlsx")), AnyForm.INSTANCE);
        var plan = new ImportPlan(
                List.of(new ColumnChoice("B", ImportField.WHOLE_NATIVE)), List.of(new RowName(7, "欧阳", null)), true);
        return ImportReport.of(layout, ListCheck.check(layout, Map.of(), SampleFiles.TODAY), plan);
    }
}
