package org.ciep.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ciep.identity.Caller;
import org.ciep.identity.Languages;
import org.ciep.identity.OfficialDirectory;
import org.ciep.identity.OfficialView;
import org.ciep.platform.Constraints;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.ciep.platform.StaleVersion;

/** How the caller wants to be told. Open to everybody who is signed in, each for themselves. */
@Stateless
@PermitAll
public class PreferencesService {

    @Inject
    EntityManager entityManager;

    @Inject
    OfficialDirectory directory;

    @Inject
    Caller caller;

    /** What the caller chose; where nothing was chosen, what happens without. */
    @PermitAll
    public PreferencesView preferences() {
        return own().map(NotificationPreferences::view)
                .orElseGet(() -> PreferencesView.of(realmsLanguage(), kind -> Delivery.AT_ONCE, 0));
    }

    /**
     * Replaces what the caller saw; holds for what is told from now on.
     *
     * @param choices a kind that is left out is told by a mail at once
     * @throws InvalidInput if something is muted that may not be
     * @throws StaleVersion if the caller changed it elsewhere
     */
    @PermitAll
    public PreferencesView change(long expectedVersion, String language, Map<NotificationKind, Delivery> choices) {
        requireAllowed(language, choices);
        var known = own();
        if (known.isPresent()) {
            known.get().change(language, choices, expectedVersion);
            entityManager.flush();
            return known.get().view();
        }
        StaleVersion.require(expectedVersion, 0);
        var first = new NotificationPreferences(caller.username(), language, choices);
        entityManager.persist(first);
        Constraints.flush(entityManager, "notification_preferences_pk", StaleVersion::new);
        return first.view();
    }

    private Optional<NotificationPreferences> own() {
        return Optional.ofNullable(entityManager.find(NotificationPreferences.class, caller.username()));
    }

    private String realmsLanguage() {
        return directory.account(caller.username()).map(OfficialView::language).orElse(Languages.DEFAULT);
    }

    static void requireAllowed(String language, Map<NotificationKind, Delivery> choices) {
        if (!Languages.ALL.contains(language)) {
            throw new InvalidInput(List.of(Violation.error("/language", "language-unknown")));
        }
        choices.forEach((kind, delivery) -> {
            if (delivery == Delivery.NO_ADDRESS || (delivery == Delivery.CONSOLE && !kind.mayBeMuted())) {
                throw new InvalidInput(List.of(Violation.error("/choices", "may-not-be-muted")));
            }
        });
    }
}
