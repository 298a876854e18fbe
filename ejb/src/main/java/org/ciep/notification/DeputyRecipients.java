package org.ciep.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.ciep.approval.ActingDeputies;
import org.ciep.approval.ActingDeputy;
import org.ciep.approval.CaseScope;
import org.ciep.approval.StageBegan;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.OfficialDirectory;
import org.ciep.identity.OfficialView;
import org.ciep.identity.Roles;

/** Those who may decide a waiting case as deputies only: each is told once, in the name of one official. */
@Dependent
class DeputyRecipients {

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
                account(acting.deputy(), waiting).ifPresent(official -> found.add(new Deputised(official, acting)));
            }
        }
        return found;
    }

    private Optional<OfficialView> account(String username, StageBegan waiting) {
        return directory
                .account(username)
                .filter(OfficialView::active)
                .filter(official -> official.roles().stream().anyMatch(Roles.DECIDING::contains))
                .filter(official ->
                        CaseScope.of(identity(official)).covers(waiting.unitCode(), waiting.concernsHost()));
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
