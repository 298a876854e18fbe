package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ciep.edition.EditionDirectory;
import org.ciep.edition.UnitView;
import org.ciep.identity.OfficialDirectory;
import org.ciep.platform.InvalidInput.Severity;
import org.ciep.platform.InvalidInput.Violation;

/** Looks for what would go wrong with a route, by those who hold its roles now. */
@Dependent
class RouteCheck {

    @Inject
    OfficialDirectory directory;

    @Inject
    EditionDirectory editions;

    List<Violation> findings(ApprovalRoute route) {
        var designs = route.designs();
        return new RouteFindings(route.kind(), designs, roster(designs)).all();
    }

    /** How many of them block publishing. */
    static long errors(List<Violation> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }

    private RouteRoster roster(List<StageDesign> designs) {
        var officials = new HashMap<String, Official>();
        designs.stream()
                .flatMap(stage -> Stream.of(stage.role(), stage.escalationRole()))
                .distinct()
                .flatMap(role -> directory.holders(role, Optional.empty()).stream())
                .forEach(account -> officials.put(
                        account.username(), new Official(account.username(), account.roles(), account.unit())));
        return new RouteRoster(
                List.copyOf(officials.values()),
                editions.units().stream().collect(Collectors.toUnmodifiableMap(UnitView::code, UnitView::kind)));
    }
}
