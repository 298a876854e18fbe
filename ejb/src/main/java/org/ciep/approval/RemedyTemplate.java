package org.ciep.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ciep.edition.WorkingDays;
import org.ciep.platform.Placeholders;
import org.ciep.platform.StaleVersion;

/** What a unit may do against a decision, in one language; words in braces stand for what differs from case to case. */
@Entity
@Table(name = "remedy_template")
class RemedyTemplate {

    static final Set<String> PLACEHOLDERS = Set.of("case", "edition", "until");

    /** Occasion and language, such as {@code REJECTION.en}. */
    @Id
    private String name;

    @Enumerated(EnumType.STRING)
    private RemedyOccasion occasion;

    private String language;
    private String text;
    private int objectionDays;

    @Version
    private long version;

    protected RemedyTemplate() {}

    RemedyTemplate(RemedyOccasion occasion, String language, String text, int objectionDays) {
        this.name = name(occasion, language);
        this.occasion = occasion;
        this.language = language;
        this.text = text;
        this.objectionDays = objectionDays;
    }

    static String name(RemedyOccasion occasion, String language) {
        return occasion.name() + "." + language;
    }

    /** With the values of a case that is decided at a moment; the day of the decision does not count. */
    Remedy filled(String caseReference, int edition, Instant decidedAt) {
        var until = LocalDate.ofInstant(decidedAt, WorkingDays.ZONE).plusDays(objectionDays);
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag("en".equals(language) ? "en-GB" : language))
                .format(until);
        var values = Map.of("case", caseReference, "edition", String.valueOf(edition), "until", day);
        return new Remedy(Placeholders.fill(text, values), language, until);
    }

    void change(RemedyText changed, long expectedVersion) {
        StaleVersion.require(expectedVersion, version);
        text = changed.text();
        objectionDays = changed.objectionDays();
    }

    RemedyTemplateView view() {
        return new RemedyTemplateView(
                occasion,
                language,
                new RemedyText(text, objectionDays),
                PLACEHOLDERS.stream().sorted().toList(),
                version);
    }
}
