package org.ciep.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ciep.approval.ActingDeputies;
import org.ciep.approval.ActingDeputy;
import org.ciep.approval.StageBegan;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.OfficialDirectory;
import org.ciep.identity.OfficialView;
import org.ciep.identity.Roles;
import org.ciep.identity.UnitScope;

/** Those who may decide a waiting case as deputies only: each is told once, in the name of one official. */
@Dependent
class DeputyRecipients {

    private static final Set<String> DECIDING = Set.of(Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER);

    @Inject
    ActingDeputies deputies;

    @Inject
    OfficialDirectory directory;

    /** A deputy, and for whom. */
    record Deputised(OfficialView official, ActingDeputy acting) {}

    /**
     * Active accounts that may see the case and did not contribute to it.
     *
     * @param deciding who may decide in the own right, and is told so
     */
    List<Deputised> of(List<OfficialView> deciding, StageBegan waiting) {
        var principals = deciding.stream().map(OfficialView::username).toList();
        var told = new HashSet<>(principals);
        told.addAll(waiting.involved());
        var found = new ArrayList<Deputised>();
        for (var acting : deputies.of(principals)) {
            if (told.add(acting.deputy())) {
                account(acting.deputy(), waiting.unitCode())
                        .ifPresent(official -> found.add(new Deputised(official, acting)));
            }
        }
        return found;
    }

    private Optional<OfficialView> account(String username, String unitCode) {
        return directory
                .account(username)
                .filter(OfficialView::active)
                .filter(official -> official.roles().stream().anyMatch(DECIDING::contains))
                .filter(official -> UnitScope.of(identity(official)).covers(unitCode));
    }

    private static CallerIdentity identity(OfficialView official) {
        return new CallerIdentity(
                official.username(),
                official.displayName(),
                official.roles(),
                official.unit(),
                official.organisation());
    }
}
