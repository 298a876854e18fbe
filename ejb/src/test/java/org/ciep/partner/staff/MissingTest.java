package org.ciep.partner.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ciep.edition.DemandedDocument;
import org.ciep.platform.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A demanded document")
class MissingTest {

    private static final LocalDate EVENT_ENDS = LocalDate.of(2022, 4, 25);
    private static final LocalDate ISSUED = LocalDate.of(2020, 1, 1);
    private static final Instant NOW = Instant.parse("2022-03-01T00:00:00Z");

    @Test
    void is_in_order_once_it_is_approved_and_holds_on_the_last_day_of_the_event() {
        assertThat(matterOf(approved(EVENT_ENDS))).isNull();
        assertThat(matterOf(approved(null))).isNull();
        assertThat(matterOf(approved(EVENT_ENDS.minusDays(1)))).isEqualTo("document-expires");
    }

    @Test
    void stands_in_the_way_as_long_as_it_is_missing_unchecked_or_refused() {
        var refused = handedIn(null);
        refused.refuse("Blurred", "Host", NOW);

        assertThat(matterOf(null)).isEqualTo("document-missing");
        assertThat(matterOf(handedIn(null))).isEqualTo("document-waiting");
        assertThat(matterOf(handedIn(EVENT_ENDS.minusDays(1)))).isEqualTo("document-expires");
        assertThat(matterOf(refused)).isEqualTo("document-refused");
    }

    @Test
    void is_checked_anew_when_another_takes_its_place() {
        var document = approved(null);

        document.handIn(UUID.randomUUID(), new DocumentDates(ISSUED, null));

        assertThat(matterOf(document)).isEqualTo("document-waiting");
        assertThat(document.decidedByName()).isNull();
    }

    @Test
    void was_issued_before_it_expires_and_before_today() {
        var today = LocalDate.of(2022, 3, 1);

        assertThat(new DocumentDates(today, null)
                        .checked(DemandedDocument.PRESS_CARD, today)
                        .issuedOn())
                .isEqualTo(today);
        assertThat(new DocumentDates(ISSUED, ISSUED).checked(DemandedDocument.PHOTOGRAPH, today))
                .isEqualTo(new DocumentDates(null, null));
        for (var wrong : new DocumentDates[] {
            new DocumentDates(null, null), new DocumentDates(today.plusDays(1), null), new DocumentDates(ISSUED, ISSUED)
        }) {
            assertThatThrownBy(() -> wrong.checked(DemandedDocument.PRESS_CARD, today))
                    .isInstanceOf(InvalidInput.class);
        }
    }

    private static @Nullable String matterOf(@Nullable StaffDocument document) {
        var missing = Missing.of(DemandedDocument.PRESS_CARD, document, EVENT_ENDS);
        return missing == null ? null : missing.code();
    }

    private static StaffDocument handedIn(@Nullable LocalDate expiresOn) {
        return new StaffDocument(
                UUID.randomUUID(),
                DemandedDocument.PRESS_CARD,
                UUID.randomUUID(),
                new DocumentDates(ISSUED, expiresOn));
    }

    private static StaffDocument approved(@Nullable LocalDate expiresOn) {
        var document = handedIn(expiresOn);
        document.approve("Host", NOW);
        return document;
    }
}
