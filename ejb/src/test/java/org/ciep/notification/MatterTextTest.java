package org.ciep.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ciep.approval.CaseKind;
import org.ciep.platform.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a mail says that a case is about")
class MatterTextTest {

    private static final Texts GUANGDONG = new Texts("广东省", "Guangdong", "Guangdong");
    private static final Texts ACME = new Texts("极致公司", "Acme Ltd", "Acme GmbH");

    @Test
    void is_a_delegation_of_a_unit() {
        var matter = new Matter("20-D-0005", "20-CN-GD", 20, "CN-GD", null, null, null);

        assertThat(inAll(CaseKind.DELEGATION, matter, GUANGDONG))
                .containsExactly(
                        "广东省参加第20届的代表团",
                        "the delegation of Guangdong to edition 20",
                        "die Delegation Guangdong zur 20. Ausgabe");
    }

    @Test
    void is_the_application_of_an_organisation() {
        var matter = new Matter("20-O-0002", "20-P-0044", 20, "ORG-00017", null, null, null);

        assertThat(inAll(CaseKind.PARTNER_ORGANISATION, matter, ACME))
                .containsExactly(
                        "极致公司第20届大会的合作单位申请",
                        "the application of Acme Ltd as a partner organisation of edition 20",
                        "die Bewerbung von Acme GmbH als Partnerorganisation der 20. Ausgabe");
    }

    @Test
    void is_the_accreditation_of_a_person_who_is_named_by_the_reference_only() {
        var matter = new Matter("20-S-0009", "20-T-0012", 20, "ORG-00017", null, null, null);

        assertThat(inAll(CaseKind.STAFF_ACCREDITATION, matter, ACME))
                .containsExactly(
                        "极致公司第20届大会的人员证件申请20-T-0012",
                        "the accreditation 20-T-0012 of a person through Acme Ltd for edition 20",
                        "die Akkreditierung 20-T-0012 einer Person von Acme GmbH für die 20. Ausgabe");
    }

    @ParameterizedTest
    @EnumSource(CaseKind.class)
    void says_whose_it_is_and_of_which_edition_in_every_language_and_has_no_placeholder_left(CaseKind kind) {
        var matter = new Matter("20-X-0001", "20-P-0044", 20, "ORG-00017", null, null, null);

        assertThat(inAll(kind, matter, ACME))
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).contains("20").doesNotContain("{"))
                .satisfiesExactly(
                        zh -> assertThat(zh).startsWith("极致公司"),
                        en -> assertThat(en).startsWith("the ").contains("Acme Ltd"),
                        de -> assertThat(de).startsWith("die ").contains("Acme GmbH"));
    }

    private static List<String> inAll(CaseKind kind, Matter matter, Texts owner) {
        return List.of("zh-CN", "en", "de").stream()
                .map(language -> MatterText.of(kind, matter, owner, language))
                .toList();
    }
}
