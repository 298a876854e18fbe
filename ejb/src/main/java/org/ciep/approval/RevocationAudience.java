package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ciep.approval.RevocationPreview.Group;
import org.ciep.approval.RevocationPreview.Told;
import org.ciep.identity.OfficialDirectory;
import org.ciep.identity.OfficialView;
import org.ciep.identity.Roles;

/** Who is told of a revocation: the preview and the notification ask here. */
@Dependent
class RevocationAudience {

    @Inject
    OfficialDirectory directory;

    /** User names of the unit's editors, and of those who decided in this round but the one who revokes. */
    Set<String> concerned(ApprovalCase matter, CaseDecisions decisions) {
        var editors = editors(matter).stream().map(OfficialView::username);
        return Stream.concat(editors, deciders(matter, decisions)).collect(Collectors.toUnmodifiableSet());
    }

    /** All who would be told, by groups; somebody stands in the first one only. */
    List<Told> foreseen(ApprovalCase matter, CaseDecisions decisions, ApprovalDecision revocable, String revoker) {
        var editors = editors(matter);
        var deciders = deciders(matter, decisions)
                .distinct()
                .sorted()
                .flatMap(username -> directory.account(username).stream())
                .filter(decider -> !editors.contains(decider))
                .toList();
        var told = new ArrayList<Told>();
        told.add(new Told(Group.EDITORS, names(editors)));
        told.add(new Told(Group.COORDINATORS, names(coordinators(matter))));
        told.add(new Told(Group.DECIDERS, names(deciders)));
        told.add(new Told(Group.NEXT, names(next(matter, decisions, revocable, revoker))));
        return told;
    }

    private List<OfficialView> editors(ApprovalCase matter) {
        return directory.holders(Roles.DELEGATION_EDITOR, Optional.of(matter.unitCode()));
    }

    /** While the case is open, nothing changes for them; the feature of the subject tells them. */
    private List<OfficialView> coordinators(ApprovalCase matter) {
        boolean ended = matter.status() != CaseStatus.OPEN;
        return switch (matter.kind()) {
            case PARTNER_ORGANISATION, STAFF_ACCREDITATION ->
                ended ? directory.holdersOf(Roles.PARTNER_COORDINATOR, List.of(matter.unitCode())) : List.of();
            default -> List.of();
        };
    }

    private static Stream<String> deciders(ApprovalCase matter, CaseDecisions decisions) {
        return decisions.all().stream()
                .filter(decision -> decision.round() == matter.round())
                .flatMap(decision -> Stream.of(decision.decidedBy(), decision.onBehalfOf()))
                .filter(Objects::nonNull);
    }

    private List<OfficialView> next(
            ApprovalCase matter, CaseDecisions decisions, ApprovalDecision revocable, String revoker) {
        var stage = matter.route().at(revocable.stage());
        var excluded = StageBegan.excluded(matter, stage, decisions.all());
        return directory.holders(stage.role(), stage.unitOf(matter.unitCode())).stream()
                .filter(official -> !excluded.contains(official.username()))
                .filter(official -> !official.username().equals(revoker))
                .toList();
    }

    private static List<String> names(List<OfficialView> officials) {
        return officials.stream().map(OfficialView::displayName).toList();
    }
}
