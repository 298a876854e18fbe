package org.ciep.web.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ciep.notification.Delivery;
import org.ciep.notification.NotificationKind;

/** How the caller wants to be told. */
public record NewPreferencesJson(
        @NotNull @Size(min = 2, max = 10) String language,
        @NotNull @Size(max = 20) List<@NotNull @Valid ChoiceJson> choices) {

    Map<NotificationKind, Delivery> chosen() {
        var chosen = new EnumMap<NotificationKind, Delivery>(NotificationKind.class);
        choices.forEach(choice -> chosen.put(choice.kind(), choice.delivery()));
        return chosen;
    }

    /** How a kind should reach the caller. */
    public record ChoiceJson(
            @NotNull NotificationKind kind, @NotNull Delivery delivery) {}
}
