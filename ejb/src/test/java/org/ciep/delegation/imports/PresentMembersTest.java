package org.ciep.delegation.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.ciep.delegation.DelegationRole;
import org.ciep.imports.ImportField;
import org.ciep.imports.PresentPersons.Refusal;
import org.ciep.imports.ReadPerson;
import org.ciep.person.IssuedDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who is in a delegation already")
class PresentMembersTest {

    private static final ReadPerson HEAD = MemberLists.checkedCsv("姓名,证件号码,代表团职务\n王伟,11010519491231002X,团长\n")
            .persons()
            .get(0);

    @Test
    void lets_others_in() {
        assertThat(new PresentMembers(Set.of(), false).refusal(HEAD)).isEmpty();
    }

    @Test
    void is_not_added_again() {
        var present = new PresentMembers(Set.of(IssuedDocument.of(HEAD.document(), HEAD.nationality())), false);

        assertThat(present.refusal(HEAD)).contains(new Refusal(ImportField.DOCUMENT_NUMBER, "member-already-listed"));
    }

    @Test
    void keeps_the_head() {
        assertThat(HEAD.role()).isEqualTo(DelegationRole.HEAD.name());
        assertThat(new PresentMembers(Set.of(), true).refusal(HEAD))
                .contains(new Refusal(ImportField.DELEGATION_ROLE, "head-already-named"));
    }
}
