package org.ciep.notification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.Map;
import org.ciep.platform.StaleVersion;

/** How one person wants to be told, beside the console. */
@Entity
@Table(name = "notification_preferences")
class NotificationPreferences {

    @Id
    private String username;

    private String language;

    @ElementCollection
    @CollectionTable(name = "notification_choice", joinColumns = @JoinColumn(name = "username"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "delivery")
    @Enumerated(EnumType.STRING)
    private Map<NotificationKind, Delivery> choices = new EnumMap<>(NotificationKind.class);

    @Version
    private long version;

    protected NotificationPreferences() {}

    /** @param choices none of which mutes what may not be muted */
    NotificationPreferences(String username, String language, Map<NotificationKind, Delivery> choices) {
        this.username = username;
        this.language = language;
        this.choices.putAll(choices);
    }

    void change(String newLanguage, Map<NotificationKind, Delivery> newChoices, long expectedVersion) {
        StaleVersion.require(expectedVersion, shownVersion());
        language = newLanguage;
        choices.clear();
        choices.putAll(newChoices);
    }

    Delivery deliveryOf(NotificationKind kind) {
        return choices.getOrDefault(kind, Delivery.AT_ONCE);
    }

    String username() {
        return username;
    }

    String language() {
        return language;
    }

    /** Whoever has chosen nothing yet sees version 0. */
    private long shownVersion() {
        return version + 1;
    }

    PreferencesView view() {
        return PreferencesView.of(language, this::deliveryOf, shownVersion());
    }
}
