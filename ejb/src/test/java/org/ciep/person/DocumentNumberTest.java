package org.ciep.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.person.IdentityDocumentKind.FOREIGN_PERMANENT_RESIDENT_CARD;
import static org.ciep.person.IdentityDocumentKind.PASSPORT;
import static org.ciep.person.IdentityDocumentKind.RESIDENCE_PERMIT;
import static org.ciep.person.IdentityDocumentKind.RESIDENT_ID;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A document's number")
class DocumentNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 3, 15);

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 1949-12-31, FEMALE",
        "440524188001010014, , ",
        "440000198607080659, 1986-07-08, MALE"
    })
    void tells_the_birth_date_and_sex_of_a_resident(String number, LocalDate birthDate, Sex sex) {
        var check = new DocumentNumber(RESIDENT_ID, number).check(TODAY);

        assertThat(check.birthDate()).isEqualTo(birthDate);
        assertThat(check.sex()).isEqualTo(sex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014"})
    void has_the_check_character_of_gb_11643(String number) {
        assertThat(ResidentNumber.hasRightCheck(number)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "１１０１０５１９４９１２３１００２ｘ",
        "' 110105 19491231 002x'",
        "110105-19491231-002X",
        "\u3000110105194912\u00a031002X",
        "\"'11010519491231002x\""
    })
    void is_the_same_in_every_spelling(String typed) {
        var number = new DocumentNumber(RESIDENT_ID, typed.replace("\"", ""));

        assertThat(number).isEqualTo(new DocumentNumber(RESIDENT_ID, "11010519491231002X"));
        assertThat(number.check(TODAY).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID, '', document-number-missing",
        "RESIDENT_ID, 440000580914041, document-number-fifteen-digits",
        "RESIDENT_ID, 110105194912310021, document-number-check-digit",
        "RESIDENT_ID, 1101051949123100, document-number-form",
        "RESIDENT_ID, E12345678, document-number-form",
        "RESIDENT_ID, 440524188001010014, document-number-birth-date",
        "RESIDENCE_PERMIT, 11010519491231002X, document-number-prefix",
        "HK_MACAO_PERMIT, A12345678, document-number-form",
        "TAIWAN_PERMIT, 1234567, document-number-form",
        "PASSPORT, 护照, document-number-form",
        "PASSPORT, ABCDEFGH, document-number-form",
        "FOREIGN_PERMANENT_RESIDENT_CARD, 11010519491231002X, document-number-form",
        "FOREIGN_PERMANENT_RESIDENT_CARD, AB1234567890123, document-number-form"
    })
    void is_refused(IdentityDocumentKind kind, String number, String code) {
        var check = new DocumentNumber(kind, number).check(TODAY);

        assertThat(check.hasErrors()).isTrue();
        assertThat(check.problems()).extracting(DocumentProblem::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "HK_MACAO_PERMIT, h12345678",
        "HK_MACAO_PERMIT, M12345678",
        "TAIWAN_PERMIT, 12345678",
        "PASSPORT, E12345678",
        "PASSPORT, C01X00T47",
        "FOREIGN_PERMANENT_RESIDENT_CARD, USA110000123456"
    })
    void passes_in_the_form_of_its_kind(IdentityDocumentKind kind, String number) {
        assertThat(new DocumentNumber(kind, number).check(TODAY).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20220230", "19490431", "20220316", "18991231", "00000000"})
    void is_refused_with_a_birth_date_that_cannot_be(String date) {
        var check = new DocumentNumber(RESIDENT_ID, complete("110105" + date + "002")).check(TODAY);

        assertThat(check.problems()).extracting(DocumentProblem::code).containsExactly("document-number-birth-date");
    }

    @Test
    void of_a_region_that_never_was_is_only_a_warning() {
        var check = new DocumentNumber(RESIDENT_ID, complete("99010519491231002")).check(TODAY);

        assertThat(check.hasErrors()).isFalse();
        assertThat(check.problems()).extracting(DocumentProblem::code).containsExactly("document-number-region");
    }

    @ParameterizedTest
    @ValueSource(strings = {"810000", "820000", "830000"})
    void with_the_prefix_of_a_residence_permit_is_one(String prefix) {
        var number = complete(prefix + "19491231002");

        assertThat(new DocumentNumber(RESIDENCE_PERMIT, number).check(TODAY).problems())
                .isEmpty();
        assertThat(new DocumentNumber(RESIDENT_ID, number).check(TODAY).problems())
                .extracting(DocumentProblem::code)
                .containsExactly("document-kind-differs");
    }

    @Test
    void of_a_resident_in_the_field_of_a_passport_is_a_warning() {
        var check = new DocumentNumber(PASSPORT, "11010519491231002X").check(TODAY);

        assertThat(check.hasErrors()).isFalse();
        assertThat(check.problems()).extracting(DocumentProblem::code).containsExactly("document-kind-differs");
    }

    @Test
    void of_the_new_foreign_resident_card_tells_the_birth_date() {
        var check = new DocumentNumber(FOREIGN_PERMANENT_RESIDENT_CARD, complete("91184019880403002")).check(TODAY);

        assertThat(check.problems()).isEmpty();
        assertThat(check.birthDate()).isEqualTo("1988-04-03");
        assertThat(check.sex()).isNull();
    }

    @Test
    void is_compared_with_what_was_typed_beside_it() {
        var check = new DocumentNumber(RESIDENT_ID, "11010519491231002X")
                .check(TODAY)
                .against(LocalDate.of(1949, 12, 30), Sex.MALE);

        assertThat(check.problems())
                .extracting(DocumentProblem::code)
                .containsExactly("birth-date-contradicts-document", "sex-contradicts-document");
        assertThat(check.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 110105********002X",
        "440000580914041, 440000******041",
        "4.400001984010849E17, 4.4000**********9E17",
        "E12345678, E1*****78",
        "12345678, 12****78",
        "1234, 1**4",
        "123, ***"
    })
    void is_shown_masked(String number, String shown) {
        assertThat(DocumentNumber.masked(number)).isEqualTo(shown);
    }

    @Test
    void does_not_reach_a_log_in_clear() {
        assertThat(new DocumentNumber(PASSPORT, "E12345678")).asString().isEqualTo("PASSPORT E1*****78");
    }

    private static String complete(String seventeen) {
        return seventeen + ResidentNumber.checkCharacter(seventeen);
    }

    @Test
    void shows_nothing_but_its_kind_once_it_is_erased() {
        var erased = DocumentNumber.erased(PASSPORT);

        assertThat(erased.isErased()).isTrue();
        assertThat(erased.masked()).isEmpty();
        assertThat(erased).asString().isEqualTo("PASSPORT ");
        assertThat(new DocumentNumber(PASSPORT, "E12345678").isErased()).isFalse();
    }
}
