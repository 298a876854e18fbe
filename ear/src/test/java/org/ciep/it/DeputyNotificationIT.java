package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A case that waits for an official who is represented")
class DeputyNotificationIT {

    private final Deputies deputies = Deputies.known();

    @AfterEach
    void end_all() {
        deputies.endAll();
    }

    @Test
    void is_told_to_the_deputy_in_that_officials_name() {
        var named = deputies.name("approver.gd", "ministry");
        var reference = Guangdong.submittedWith(1).caseReference();

        assertThat(Told.of("ministry", reference)).singleElement().satisfies(one -> {
            assertThat(one.getString("kind")).isEqualTo("CASE_WAITS");
            assertThat(one.getString("onBehalfOf")).isEqualTo("陈建华");
        });
        assertThat(Told.of("approver2.gd", reference)).singleElement().satisfies(one -> assertThat(one)
                .doesNotContainKey("onBehalfOf"));
        assertThat(Told.of("ministry2", reference)).isEmpty();
        assertThat(mailTo("ministry@example.cn", reference)).contains("陈建华");

        deputies.end("approver.gd", named).expect(200);
        var later = Guangdong.submittedWith(1).caseReference();
        assertThat(Told.of("ministry", later)).isEmpty();
    }

    /** Who may decide it in the own right as well is told so, and not a second time. */
    @Test
    void is_told_once_to_a_deputy_who_may_decide_it_anyway() {
        deputies.name("approver.gd", "approver2.gd");
        var reference = Guangdong.submittedWith(1).caseReference();

        assertThat(Told.of("approver2.gd", reference)).singleElement().satisfies(one -> assertThat(one)
                .doesNotContainKey("onBehalfOf"));
    }

    /** Rule 3: a deputy is excluded where the represented official is. */
    @Test
    void is_not_told_where_the_represented_official_contributed() {
        deputies.name("both.gd", "ministry");
        var delegation = Guangdong.draftOf(1);
        Users.client("both.gd")
                .post(delegation.path + "/members", delegation.entry("MEMBER"))
                .expect(201);

        delegation.submit().expect(200);

        assertThat(Told.of("ministry", delegation.caseReference())).isEmpty();
    }

    @Test
    void counts_once_for_the_deputy_whether_it_waits_in_one_right_or_in_both() {
        var delegation = Guangdong.submittedWith(1);
        assertThat(waiting("ministry", "either", delegation)).isZero();

        deputies.name("approver.gd", "ministry");
        deputies.name("approver.gd", "approver2.gd");

        assertThat(waiting("ministry", "waiting", delegation)).isZero();
        assertThat(waiting("ministry", "either", delegation)).isEqualTo(1);
        assertThat(waiting("approver2.gd", "waiting", delegation)).isEqualTo(1);
        assertThat(waiting("approver2.gd", "deputy", delegation)).isEqualTo(1);
        assertThat(waiting("approver2.gd", "either", delegation)).isEqualTo(1);

        delegation.decide(Guangdong.approver(), "APPROVE").expect(201);
        assertThat(waiting("approver2.gd", "either", delegation)).isZero();
        assertThat(waiting("ministry", "either", delegation)).isEqualTo(1);
    }

    private static int waiting(String official, String view, Guangdong delegation) {
        var page = Users.client(official)
                .get("/cases?view=" + view + "&edition=" + delegation.edition)
                .expect(200)
                .json();
        assertThat(page.getJsonArray("items")).hasSize(page.getInt("total"));
        return page.getInt("total");
    }

    /** As soon as the mail server has taken it. */
    private static String mailTo(String address, String reference) {
        return Waiting.forMail(
                        "about " + reference + " to " + address,
                        mail -> mail.to().equals(address) && mail.isAbout(reference))
                .body();
    }
}
