package org.ciep.partner;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ciep.person.NameGrams;
import org.jspecify.annotations.Nullable;

/** How an organisation is found: by every name and number of it, as one text and as its grams. */
record SearchText(String text, String[] grams) {

    static SearchText of(OrganisationDetails details, String reference, @Nullable String organisationCode) {
        var registration = details.registration();
        var text = Stream.concat(
                        details.name().given(),
                        Stream.of(registration.creditCode(), registration.registerNumber(), reference, organisationCode)
                                .filter(Objects::nonNull))
                .map(part -> String.join(" ", NameGrams.words(part)))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return new SearchText(text, NameGrams.of(text).toArray(String[]::new));
    }
}
