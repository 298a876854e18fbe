package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The platform looks every ten seconds, by its own clock. */
@DisplayName("What mails said and where they went")
class ErasedMailsIT {

    private static final String KEPT =
            "address is not null and subject is not null and body is not null and erased_at is null";
    private static final String ERASED =
            "address is null and subject is null and body is null and erased_at is not null";

    /** More than two transactions take. */
    private static final int MANY = 1100;

    @BeforeAll
    static void know_everybody() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
    }

    @Test
    void is_erased_a_month_after_the_event_while_who_was_told_and_when_stays() throws SQLException {
        var over = Guangdong.submittedWith(1);
        var kept = Guangdong.submittedWith(1);
        Waiting.untilIs(0, () -> Rows.count(unsent(over.edition)) + Rows.count(unsent(kept.edition)));
        int ofCase = Rows.count(mails(over.edition, KEPT));
        assertThat(ofCase).isPositive();
        write(MANY, over.edition, "'GIVEN_UP'", null);
        write(1, over.edition, "'FAILED'", daysAgo(-900));

        Editions.endDaysAgo(kept.edition, 29);
        Editions.endDaysAgo(over.edition, 32);
        Waiting.untilIs(ofCase + MANY, () -> Rows.count(mails(over.edition, ERASED)));

        assertThat(Rows.count(mails(over.edition, "state = 'FAILED' and " + KEPT)))
                .as("on its way")
                .isEqualTo(1);
        assertThat(Rows.count(mails(kept.edition, ERASED)))
                .as("before its time")
                .isZero();
        assertThat(Rows.count(mails(kept.edition, KEPT))).isPositive();
        assertToldStill(over.caseReference());
    }

    /** Whoever was told is told again at today's address. */
    private static void assertToldStill(String reference) throws SQLException {
        var told = "/cases/" + reference + "/notifications";
        var one = first(told);
        assertThat(one.getJsonObject("mail").getString("state")).isEqualTo("SENT");
        assertThat(one.getJsonObject("mail").getString("sentAt")).isNotBlank();
        assertThat(one.getJsonObject("mail").getString("erasedAt")).isNotBlank();

        var again = Guangdong.approver()
                .post(told + "/" + one.getString("id") + "/mails", object())
                .expect(201)
                .json();

        assertThat(again.getJsonObject("mail")).doesNotContainKey("erasedAt");
    }

    private static JsonObject first(String told) {
        return Guangdong.approver()
                .get(told)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }

    @Test
    void is_erased_with_the_event_for_people_without_an_account_too() throws SQLException {
        var acme = AcmeStaff.ofAccredited();
        var invited = InvitedPerson.of(acme);
        Waiting.untilIs(0, () -> Rows.count(unsent(acme.edition)));
        assertThat(Rows.count(mails(acme.edition, KEPT))).isEqualTo(1);

        Editions.endDaysAgo(acme.edition, 32);

        Waiting.untilIs(1, () -> Rows.count(mails(acme.edition, ERASED)));
        assertThat(invited.opened()).isNotEmpty();
    }

    @Test
    void is_erased_a_month_after_it_was_sent_if_it_is_about_no_single_edition() throws SQLException {
        var edition = Editions.open();
        var old = digestSent(daysAgo(31));
        var young = digestSent(daysAgo(29));

        Editions.endDaysAgo(edition, 32); // the next look goes through all

        Waiting.untilIs(1, () -> Rows.count("outbox_message where message_id = '" + old + "' and " + ERASED));
        assertThat(Rows.count("outbox_message where message_id = '" + young + "' and " + KEPT))
                .isEqualTo(1);
    }

    private static String mails(int edition, String which) {
        return "outbox_message where edition = " + edition + " and " + which;
    }

    private static String unsent(int edition) {
        return mails(edition, "state <> 'SENT'");
    }

    /** As they stand in the table after attempts. */
    private static void write(int mails, int edition, String state, @Nullable Instant nextAttempt) throws SQLException {
        Rows.read("""
                insert into outbox_message (id, message_id, edition, address, kind, language, subject, body, state, attempts,
                  created_at, next_attempt_at, version)
                select gen_random_uuid(), 'of-' || gen_random_uuid(), %d, 'a@example.cn', 'CASE_WAITS', 'en', 'Case', 'It waits', %s, 30,
                  %s, %s, 0 from generate_series(1, %d) returning message_id""".formatted(edition, state, literal(daysAgo(1)), literal(nextAttempt), mails));
    }

    /** @return its Message-ID */
    private static String digestSent(Instant at) throws SQLException {
        return Rows.read("""
                insert into outbox_message (id, message_id, address, kind, language, subject, body, state, attempts,
                  created_at, sent_at, version)
                values (gen_random_uuid(), 'of-' || gen_random_uuid(), 'a@example.cn', 'DIGEST', 'en', 'Digest', 'It waits', 'SENT', 1,
                  %1$s, %1$s, 0) returning message_id""".formatted(literal(at)));
    }

    private static Instant daysAgo(int days) {
        return Users.now().minus(days, ChronoUnit.DAYS);
    }

    private static String literal(@Nullable Instant at) {
        return at == null ? "null" : "timestamptz '" + at + "'";
    }
}
