package org.ciep.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ciep.identity.OfficialView;
import org.jspecify.annotations.Nullable;

/** Officials as they want to be told: how, where and in which language. */
@Dependent
class Recipients {

    @Inject
    NotificationQueries queries;

    /**
     * An official to be told something.
     *
     * @param addressee null where the realm has no address
     */
    record Recipient(
            OfficialView official,
            Delivery delivery,
            @Nullable Addressee addressee) {

        /** Where another mail to this address tells of the same, none of its own does. */
        Recipient unlessMailed(@Nullable String address) {
            return addressee != null && addressee.address().equalsIgnoreCase(address)
                    ? new Recipient(official, Delivery.CONSOLE, addressee)
                    : this;
        }
    }

    List<Recipient> of(NotificationKind kind, Collection<OfficialView> officials) {
        var wishes = wishesOf(officials);
        return officials.stream()
                .map(official -> recipient(official, kind, Optional.ofNullable(wishes.get(official.username()))))
                .toList();
    }

    /** The same by user name. */
    Map<String, Recipient> byUsername(NotificationKind kind, Collection<OfficialView> officials) {
        return of(kind, officials).stream()
                .collect(Collectors.toMap(
                        recipient -> recipient.official().username(), Function.identity(), (one, again) -> one));
    }

    /** Where mail reaches an official now; empty without an address, or for an account that is no longer active. */
    Optional<Addressee> addressee(OfficialView official) {
        var wish = Optional.ofNullable(wishesOf(List.of(official)).get(official.username()));
        return official.active() ? Optional.ofNullable(addressee(official, wish)) : Optional.empty();
    }

    private static Recipient recipient(
            OfficialView official, NotificationKind kind, Optional<NotificationPreferences> wish) {
        var addressee = addressee(official, wish);
        var delivery = wish.map(wanted -> wanted.deliveryOf(kind)).orElse(Delivery.AT_ONCE);
        boolean lost = addressee == null && delivery != Delivery.CONSOLE;
        return new Recipient(official, lost ? Delivery.NO_ADDRESS : delivery, addressee);
    }

    private static @Nullable Addressee addressee(OfficialView official, Optional<NotificationPreferences> wish) {
        var address = official.email();
        var language = wish.map(NotificationPreferences::language).orElse(official.language());
        return address == null ? null : new Addressee(official.username(), official.displayName(), address, language);
    }

    private Map<String, NotificationPreferences> wishesOf(Collection<OfficialView> officials) {
        var usernames = officials.stream().map(OfficialView::username).toList();
        return usernames.isEmpty()
                ? Map.of()
                : queries.preferencesOf(usernames).stream()
                        .collect(Collectors.toMap(NotificationPreferences::username, Function.identity()));
    }
}
