package org.ciep.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A person's name")
class PersonNameTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/data/names.csv", useHeadersInDisplayName = true)
    void survives_as_it_is(String family, String given, String familyLatin, String givenLatin, String why) {
        var name = new PersonName(family, given, familyLatin, givenLatin);

        assertThat(name.familyNative()).as(why).isEqualTo(family);
        assertThat(name.givenNative()).as(why).isEqualTo(given);
        assertThat(name.familyLatin()).as(why).isEqualTo(familyLatin);
        assertThat(name.givenLatin()).as(why).isEqualTo(givenLatin);
    }

    @ParameterizedTest
    @CsvSource({
        "王, 伟, 王伟",
        "阿卜杜热合曼, ·买买提, 阿卜杜热合曼·买买提",
        "陈, 𠅤, 陈𠅤",
        ", 古丽, 古丽",
        "김, 민준, 김민준",
        "Müller-Lüdenscheidt, Jörg, Jörg Müller-Lüdenscheidt",
        "Нұрлан, Әлия, Әлия Нұрлан"
    })
    void is_shown_in_the_order_of_its_script(String family, String given, String shown) {
        assertThat(new PersonName(family, given, null, null).displayed()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "WANG, WEI, WANG Wei",
        "Müller, Jörg, MÜLLER Jörg",
        "GARCIA LORCA, MARIA DE LOS ANGELES, GARCIA LORCA Maria De Los Angeles",
        "PING'AN, , PING'AN"
    })
    void is_shown_in_latin_letters_with_the_family_name_in_capitals(String family, String given, String shown) {
        assertThat(new PersonName(null, null, family, given).displayed()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "'\u3000王 ', 王",
        "'欧\u3000阳', 欧阳",
        "'García  Lorca', García Lorca",
        "'Mu\u0308ller', Müller",
        "阿卜杜•买买提, 阿卜杜·买买提",
        "阿卜杜·买买提, 阿卜杜·买买提"
    })
    void is_tidied(String typed, String kept) {
        assertThat(new PersonName(typed, null, null, null).familyNative()).isEqualTo(kept);
    }

    @Test
    void needs_one_of_its_parts() {
        assertThatThrownBy(() -> new PersonName(" ", "\u3000", null, ""))
                .isInstanceOfSatisfying(IllegalPersonName.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("name-missing"));
    }

    @Test
    void is_measured_in_code_points() {
        assertThat(new PersonName("𬭁".repeat(100), null, null, null).familyNative())
                .hasSize(200);
        assertThatThrownBy(() -> new PersonName("𬭁".repeat(101), null, null, null))
                .isInstanceOfSatisfying(IllegalPersonName.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("name-too-long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"王\u0000", "Wang\u202e", "\ud840"})
    void has_no_characters_that_deceive(String family) {
        assertThatThrownBy(() -> new PersonName(family, null, null, null))
                .isInstanceOfSatisfying(IllegalPersonName.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("name-characters"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/data/names.csv", useHeadersInDisplayName = true)
    void is_found_by_each_of_its_parts(String family, String given, String familyLatin, String givenLatin) {
        var name = new PersonName(family, given, familyLatin, givenLatin);

        for (var part : Arrays.asList(family, given, familyLatin, givenLatin, name.displayed())) {
            assertThat(part == null || isFound(name, part)).as(part).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "王, 伟, WANG, WEI, wangwei",
        "王, 伟, WANG, WEI, weiwang",
        "王, 伟, WANG, WEI, 'Wei Wang'",
        "王, 伟, WANG, WEI, 伟",
        "李, 𬭁, LI, TAI, 𬭁",
        "张, 㛃, ZHANG, JIE, 张㛃",
        "Müller, Jörg, MUELLER, JOERG, muller",
        "平, 安, PING'AN, , pingan",
        "阿卜杜热合曼, ·买买提, ABDURAHMAN, MAMAT, 阿卜杜热合曼买买提"
    })
    void is_found_by_the_way_people_type(
            String family, String given, String familyLatin, String givenLatin, String query) {
        assertThat(isFound(new PersonName(family, given, familyLatin, givenLatin), query))
                .isTrue();
    }

    @Test
    void is_not_found_by_another_one() {
        assertThat(isFound(new PersonName("王", "伟", "WANG", "WEI"), "王文")).isFalse();
    }

    private static boolean isFound(PersonName name, String query) {
        var searchable = NameGrams.searchable(name);
        var grams = NameGrams.of(searchable);
        return NameGrams.words(query).stream()
                .allMatch(word -> grams.containsAll(NameGrams.of(word)) && searchable.contains(word));
    }
}
