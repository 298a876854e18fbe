package org.ciep.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** Who acts for these officials now, in the order in which deputies are told. */
    List<ActingDeputy> actingFor(Collection<OfficialView> principals) {
        return deputies.of(principals.stream().map(OfficialView::username).collect(Collectors.toSet()));
    }

    /**
     * Active accounts that may see the case and did not contribute to it.
     *
     * @param acting deputies of officials for whom the case may wait
     * @param deciding who may decide in the own right, and is told so
     */
    List<Deputised> among(List<ActingDeputy> acting, List<OfficialView> deciding, StageBegan waiting) {
        var principals = deciding.stream().map(OfficialView::username).collect(Collectors.toSet());
        var told = new HashSet<>(principals);
        told.addAll(waiting.involved());
        var found = new ArrayList<Deputised>();
        for (var deputy : acting) {
            if (principals.contains(deputy.represented()) && told.add(deputy.deputy())) {
                account(deputy.deputy(), waiting).ifPresent(official -> found.add(new Deputised(official, deputy)));
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
