package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import java.util.List;
import org.ciep.world.MailServer.ReceivedMail;
import org.ciep.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A mail")
class MailIT {

    @BeforeAll
    static void know_everybody() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
    }

    @Test
    void says_in_the_readers_language_which_case_waits_and_where_and_nothing_personal() {
        var delegation = Guangdong.draft();
        var member = delegation.entry("HEAD");
        Guangdong.editor().post(delegation.path + "/members", member).expect(201);
        delegation.submit().expect(200);

        var mail = await("approver.gd@example.cn", delegation.caseReference());

        assertThat(mail.subject()).isEqualTo("审批件 " + delegation.caseReference() + " 等待您审批（广东省）");
        assertThat(mail.body())
                .startsWith("陈建华：")
                .contains("组团单位审核", "北京时间", World.shared().platform() + "/cases/" + delegation.caseReference())
                .doesNotContain("{", "}");
        assertThat(mail.messageId()).matches("<[0-9a-f-]{36}@localhost>");
        assertThat(mail.subject() + mail.body())
                .doesNotContain(
                        member.getString("documentNumber"),
                        member.getString("birthDate"),
                        member.getString("familyNative") + member.getString("givenNative"));
    }

    @Test
    void reaches_the_editors_when_their_delegation_is_returned_and_nobody_else() {
        var delegation = Guangdong.submittedWith(1);

        delegation.giveBack(Guangdong.approver()).expect(201);

        assertThat(await("editor2.gd@example.cn", delegation.caseReference()).subject())
                .isEqualTo("审批件 " + delegation.caseReference() + " 已被退回（广东省）");
        assertThat(about(delegation.caseReference()))
                .noneMatch(mail -> mail.to().equals("ministry@example.cn"))
                .noneMatch(mail -> mail.to().equals("approver.bj@example.cn"));
    }

    private static ReceivedMail await(String address, String caseReference) {
        return Waiting.forMail(
                "about " + caseReference + " to " + address,
                mail -> mail.to().equals(address) && mail.isAbout(caseReference));
    }

    private static List<ReceivedMail> about(String caseReference) {
        return World.shared().mailServer().received().stream()
                .filter(mail -> mail.subject().contains(caseReference))
                .toList();
    }
}
