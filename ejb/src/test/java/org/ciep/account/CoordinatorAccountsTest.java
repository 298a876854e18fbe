package org.ciep.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The realm's answer")
class CoordinatorAccountsTest {

    @ParameterizedTest
    @CsvSource({
        "400, DATA_REFUSED",
        "401, REALM_REFUSES",
        "403, REALM_REFUSES",
        "404, ACCOUNT_MISSING",
        "409, ADDRESS_TAKEN",
        "500, REALM_UNREACHABLE",
        "503, REALM_UNREACHABLE"
    })
    void says_what_is_in_the_way(int status, AccountProblem problem) {
        assertThat(CoordinatorAccounts.problem(status)).isEqualTo(problem);
    }

    @Test
    void does_not_refuse_a_name_for_its_signs_or_its_length() {
        assertThat(CoordinatorAccounts.name(Accounts.wanted("Erika Muster (Einkauf) <e/m>")))
                .isEqualTo("Erika Muster  Einkauf   e m");
        assertThat(CoordinatorAccounts.name(Accounts.wanted("𠮷".repeat(120)))).isEqualTo("𠮷".repeat(100));
        assertThat(CoordinatorAccounts.name(Accounts.wanted("欧阳·晓"))).isEqualTo("欧阳·晓");
    }
}
