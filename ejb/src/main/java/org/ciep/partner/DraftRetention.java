package org.ciep.partner;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ciep.edition.EditionView;
import org.ciep.edition.PersonalDataRetention;
import org.ciep.platform.WholeDays;

/**
 * How long an application is kept that is never submitted. It holds a contact's name and address for nothing.
 *
 * @param unchanged since its last change
 * @param afterEvent since the end of the edition's event, which is the last moment at which it could have been submitted
 */
public record DraftRetention(Duration unchanged, Duration afterEvent) {

    /** Whole days since the last change; 90 unless it is set. */
    static final String UNCHANGED = "CIEP_DRAFT_DAYS";

    /** Whole days since the event's end; 30 unless it is set. */
    static final String AFTER_EVENT = "CIEP_DRAFT_DAYS_AFTER_EVENT";

    /** @throws IllegalStateException naming a setting that is no number of whole days, at least one */
    static DraftRetention of(Map<String, String> settings) {
        return new DraftRetention(WholeDays.of(settings, UNCHANGED, "90"), WholeDays.of(settings, AFTER_EVENT, "30"));
    }

    /** What was changed last before this is kept no longer. */
    Instant unchangedSince(Instant now) {
        return now.minus(unchanged);
    }

    /** The editions of which no draft is kept any longer. */
    List<Integer> over(List<EditionView> editions, Instant now) {
        return PersonalDataRetention.over(afterEvent, editions, now);
    }
}
