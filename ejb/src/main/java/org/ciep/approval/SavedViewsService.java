package org.ciep.approval;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ciep.identity.Caller;
import org.ciep.platform.Constraints;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.ciep.platform.StaleVersion;

/** What the caller has saved of the inbox. Open to everybody who is signed in, each for themselves. */
@Stateless
@PermitAll
public class SavedViewsService {

    @Inject
    EntityManager entityManager;

    @Inject
    Caller caller;

    /** What the caller saved; nothing at first. */
    @PermitAll
    public SavedViewsView views() {
        return own().map(SavedViews::view).orElseGet(() -> new SavedViewsView(List.of(), 0L));
    }

    /**
     * Replaces what the caller saw.
     *
     * @param views in the order in which they are shown
     * @throws InvalidInput if two have the same name, or one has none
     * @throws StaleVersion if the caller changed them elsewhere
     */
    @PermitAll
    public SavedViewsView change(long expectedVersion, List<SavedView> views) {
        var named = requireNamed(views);
        var known = own();
        if (known.isPresent()) {
            known.get().change(named, expectedVersion);
            entityManager.flush();
            return known.get().view();
        }
        StaleVersion.require(expectedVersion, 0);
        var first = new SavedViews(caller.username(), named);
        entityManager.persist(first);
        Constraints.flush(entityManager, "saved_views_pk", StaleVersion::new);
        return first.view();
    }

    private Optional<SavedViews> own() {
        return Optional.ofNullable(entityManager.find(SavedViews.class, caller.username()));
    }

    static List<SavedView> requireNamed(List<SavedView> views) {
        var names = new HashSet<String>();
        var named = new ArrayList<SavedView>();
        for (int i = 0; i < views.size(); i++) {
            var name = views.get(i).name().strip();
            if (name.isEmpty()) {
                throw refused(i, "required");
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw refused(i, "view-name-twice");
            }
            named.add(new SavedView(name, views.get(i).query()));
        }
        return named;
    }

    private static InvalidInput refused(int position, String code) {
        return new InvalidInput(List.of(Violation.error("/views/" + position + "/name", code)));
    }
}
