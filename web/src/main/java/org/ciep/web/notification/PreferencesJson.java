package org.ciep.web.notification;

import java.util.List;
import org.ciep.notification.PreferencesView;

/** How the caller is told, beside the console. */
public record PreferencesJson(String language, List<ShownChoiceJson> choices, long version) {

    static PreferencesJson of(PreferencesView view) {
        return new PreferencesJson(
                view.language(),
                view.choices().stream()
                        .map(choice -> new ShownChoiceJson(
                                choice.kind().name(), choice.delivery().name(), choice.mayBeMuted()))
                        .toList(),
                view.version());
    }

    /** How a kind reaches the caller. */
    public record ShownChoiceJson(String kind, String delivery, boolean mayBeMuted) {}
}
