package org.ciep.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A machine-readable zone")
class MachineReadableZoneTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 3, 15);
    private static final String TD3 = """
            P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
            L898902C36UTO7408122F1204159ZE184226B<<<<<10
            """;
    private static final String TD1 = """
            I<UTOD231458907<<<<<<<<<<<<<<<
            7408122F1204159UTO<<<<<<<<<<<6
            ERIKSSON<<ANNA<MARIA<<<<<<<<<<
            """;
    private static final String TD2 = """
            I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
            D231458907UTO7408122F1204159<<<<<<<6
            """;

    @ParameterizedTest
    @ValueSource(strings = {TD1, TD2, TD3})
    void of_each_size_is_read_and_passes_its_checks(String text) {
        var zone = MachineReadableZone.read(text, TODAY).orElseThrow();

        assertThat(zone.problems()).isEmpty();
        assertThat(zone.number()).isIn("L898902C3", "D23145890");
        assertThat(zone.nationality()).isEqualTo("UTO");
        assertThat(zone.birthDate()).isEqualTo("1974-08-12");
        assertThat(zone.expiresOn()).isEqualTo("2012-04-15");
        assertThat(zone.sex()).isEqualTo(Sex.FEMALE);
        assertThat(zone.names()).isEqualTo(new NameLine("ERIKSSON", "ANNA MARIA", false));
    }

    @ParameterizedTest
    @CsvSource({
        "L898902C3, 6",
        "740812, 2",
        "120415, 9",
        "ZE184226B<<<<<, 1",
        "L898902C3674081221204159ZE184226B<<<<<1, 0"
    })
    void has_the_check_digits_of_the_standard(String data, int digit) {
        assertThat(MrzReader.checkDigit(data)).isEqualTo(digit);
    }

    @ParameterizedTest
    @CsvSource({
        "L898902C36, L898902C46, mrz-check-number",
        "7408122F, 7408132F, mrz-check-birth-date",
        "1204159Z, 1204158Z, mrz-check-expiry",
        "ZE184226B, ZE184227B, mrz-check-optional"
    })
    void with_a_wrong_digit_says_where(String right, String wrong, String code) {
        var zone = MachineReadableZone.read(TD3.replace(right, wrong), TODAY).orElseThrow();

        assertThat(zone.problems()).extracting(DocumentProblem::code).contains(code);
    }

    @Test
    void may_leave_the_check_of_empty_optional_data_open() {
        var line = "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<";
        var composite = MrzReader.checkDigit("L898902C36" + "7408122" + "1204159" + "<".repeat(15));

        var zone = MachineReadableZone.read(
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<" + line + "<" + composite, TODAY);

        assertThat(zone.orElseThrow().problems()).isEmpty();
    }

    @Test
    void puts_no_birth_into_the_future_and_no_expiry_far_away() {
        var zone = MachineReadableZone.read(TD3.replace("740812", "220316").replace("120415", "330415"), TODAY)
                .orElseThrow();

        assertThat(zone.birthDate()).isEqualTo("1922-03-16");
        assertThat(zone.expiresOn()).isEqualTo("2033-04-15");
    }

    @Test
    void with_a_date_outside_the_calendar_says_so() {
        var zone =
                MachineReadableZone.read(TD3.replace("740812", "741312"), TODAY).orElseThrow();

        assertThat(zone.birthDate()).isNull();
        assertThat(zone.problems()).extracting(DocumentProblem::code).contains("mrz-birth-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P<UTO", "护照", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"})
    void is_not_read_from_another_text(String text) {
        assertThat(MachineReadableZone.read(text, TODAY)).isEmpty();
    }

    @Test
    void agrees_with_the_typed_data() {
        var zone = MachineReadableZone.read(TD3, TODAY).orElseThrow();

        var differences =
                zone.against(latin("Eriksson", "Anna Maria"), "L898902C3", LocalDate.of(1974, 8, 12), Sex.FEMALE);

        assertThat(differences).isEmpty();
    }

    @Test
    void finds_every_difference_from_the_typed_data() {
        var zone = MachineReadableZone.read(TD3, TODAY).orElseThrow();

        var differences = zone.against(latin("Anna Maria", "Eriksson"), "L898902C4", LocalDate.EPOCH, Sex.MALE);

        assertThat(codes(differences))
                .containsExactly(
                        "mrz-names-swapped", "mrz-number-differs", "mrz-birth-date-differs", "mrz-sex-differs");
    }

    @ParameterizedTest
    @CsvSource({
        "P<CHNWANG<<WEI, WANG, WEI, ",
        "P<CHNWANG<<WEI, WEI, WANG, mrz-names-swapped",
        "P<CHNWANG<<WEI, WANG, WU, mrz-given-name-differs",
        "P<CHNWANG<<WEI, HUANG, WEI, mrz-family-name-differs",
        "P<CHNOUYANG<<WEN, Ouyang, Wen, ",
        "P<D<<MUELLER<LUEDENSCHEIDT<<JOERG, Müller-Lüdenscheidt, Jörg, ",
        "P<NORSOERENSEN<<AASE, Sørensen, Åse, ",
        "P<IRLOCONNOR<<SEAN, O'Connor, Seán, ",
        "P<CHNLYU<<MENG, Lü, Meng, ",
        "P<IDNGULI, '', GULI, mrz-names-swapped"
    })
    void line_of_names_is_compared_with_the_latin_name(String line, String family, String given, String code) {
        var names = NameLine.read((line + "<".repeat(44)).substring(0, 44)).orElseThrow();

        assertThat(codes(names.against(latin(family, given)))).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void line_of_names_may_be_cut() {
        var line = "P<D<<WOLFESCHLEGELSTEINHAUSENBERGERDORFF<<HU";

        var names = NameLine.read(line).orElseThrow();

        assertThat(names.full()).isTrue();
        assertThat(names.against(latin("Wolfeschlegelsteinhausenbergerdorff", "Hubert Blaine")))
                .isEmpty();
    }

    private static PersonName latin(String family, String given) {
        return new PersonName(null, null, family, given);
    }

    private static List<String> codes(List<DocumentProblem> problems) {
        return problems.stream().map(DocumentProblem::code).toList();
    }
}
