package org.ciep.notification;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * How a person is told, beside the console.
 *
 * @param language of the mails: {@code zh-CN}, {@code en} or {@code de}
 * @param choices one for each kind
 * @param version 0 as long as nothing was chosen
 */
public record PreferencesView(String language, List<Choice> choices, Long version) {

    public PreferencesView {
        choices = List.copyOf(choices);
    }

    /**
     * How a kind reaches the person.
     *
     * @param mayBeMuted whether it may stay in the console
     */
    public record Choice(NotificationKind kind, Delivery delivery, Boolean mayBeMuted) {}

    static PreferencesView of(String language, Function<NotificationKind, Delivery> chosen, long version) {
        return new PreferencesView(
                language,
                Arrays.stream(NotificationKind.values())
                        .map(kind -> new Choice(kind, chosen.apply(kind), kind.mayBeMuted()))
                        .toList(),
                version);
    }
}
