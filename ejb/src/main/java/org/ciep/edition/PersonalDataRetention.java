package org.ciep.edition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ciep.platform.WholeDays;

/**
 * How long after the end of an edition's event it is kept what was asked of persons for it.
 *
 * @param documents numbers and copies of documents, and the notes of security checks
 * @param photographs at least as long: the key of a person's documents goes with the photograph
 * @param vetting what security checks came to
 * @param mails addresses and texts of mails that were sent; without an edition, from then on
 */
public record PersonalDataRetention(Duration documents, Duration photographs, Duration vetting, Duration mails) {

    /** Whole days; 30 unless it is set. */
    static final String DOCUMENTS = "CIEP_DOCUMENT_DAYS_AFTER_EVENT";

    /** Whole days; 90 unless it is set. */
    static final String PHOTOGRAPHS = "CIEP_PHOTOGRAPH_DAYS_AFTER_EVENT";

    /** Whole days; 365 unless it is set. */
    static final String VETTING = "CIEP_VETTING_DAYS_AFTER_EVENT";

    /** Whole days; 30 unless it is set. */
    static final String MAILS = "CIEP_MAIL_DAYS_AFTER_EVENT";

    /** @throws IllegalStateException naming a setting that is no number of whole days, or shorter than it can be */
    static PersonalDataRetention of(Map<String, String> settings) {
        var retention = new PersonalDataRetention(
                WholeDays.of(settings, DOCUMENTS, "30"),
                WholeDays.of(settings, PHOTOGRAPHS, "90"),
                WholeDays.of(settings, VETTING, "365"),
                WholeDays.of(settings, MAILS, "30"));
        if (retention.photographs.compareTo(retention.documents) < 0) {
            throw new IllegalStateException(PHOTOGRAPHS + " is less than " + DOCUMENTS);
        }
        return retention;
    }

    /** How long a document of this type is kept. */
    public Duration of(DemandedDocument type) {
        return type == DemandedDocument.PHOTOGRAPH ? photographs : documents;
    }

    /** The numbers of those editions of which the event ended that long ago, in their zones. */
    public static List<Integer> over(Duration kept, List<EditionView> editions, Instant now) {
        return editions.stream()
                .filter(edition -> edition.isOverAt(now.minus(kept)))
                .map(EditionView::number)
                .sorted()
                .toList();
    }
}
