package org.ciep.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ciep.identity.Caller;
import org.ciep.identity.OfficialDirectory;
import org.ciep.identity.OfficialView;
import org.ciep.identity.Roles;

/** Explains a case by asking the rules that decide about everybody who could decide it. */
@Stateless
@RolesAllowed({
    Roles.DELEGATION_EDITOR,
    Roles.UNIT_APPROVER,
    Roles.MINISTRY_APPROVER,
    Roles.HOST_REVIEWER,
    Roles.SECURITY_OFFICER,
    Roles.AUDITOR
})
public class ExplanationReader {

    /** Those who look at decisions with their names anyway. */
    private static final Set<String> SEEING_NAMES = Set.of(
            Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER, Roles.AUDITOR);

    @Inject
    VisibleCase visible;

    @Inject
    CaseQueries queries;

    @Inject
    DeputyQueries deputies;

    @Inject
    OfficialDirectory directory;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Who may decide the case now, who may not, and why.
     *
     * @throws CaseNotFound if there is no such case in the caller's scope
     */
    @RolesAllowed({
        Roles.DELEGATION_EDITOR,
        Roles.UNIT_APPROVER,
        Roles.MINISTRY_APPROVER,
        Roles.HOST_REVIEWER,
        Roles.SECURITY_OFFICER,
        Roles.AUDITOR
    })
    public CaseExplanation explain(String reference) {
        var identity = caller.identity();
        var matter = visible.read(reference);
        var past = new CaseDecisions(queries.decisionsOf(matter.id())).past();
        boolean isOpen = matter.status() == CaseStatus.OPEN;
        boolean named = identity.roles().stream().anyMatch(SEEING_NAMES::contains);
        return new CaseExplanation(
                matter.status(),
                matter.route().number(),
                isOpen ? rule(matter) : null,
                skipped(matter),
                isOpen && named ? candidates(matter, past, clock.instant()) : List.of(),
                named,
                DecidingRules.whyNot(matter, past, Acting.own(Official.of(identity)))
                        .orElse(null));
    }

    private static CaseExplanation.Rule rule(ApprovalCase matter) {
        var stage = matter.currentStage();
        return new CaseExplanation.Rule(
                stage.position(),
                stage.name(),
                stage.role(),
                stage.unitOf(matter.unitCode()).orElse(null),
                stage.decisions(),
                matter.given());
    }

    private static List<CaseExplanation.Skip> skipped(ApprovalCase matter) {
        return matter.skipped().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(skip -> new CaseExplanation.Skip(
                        skip.getKey(), matter.route().at(skip.getKey()).name(), skip.getValue()))
                .toList();
    }

    /** Of the stage's role, and of its escalation role once the time is over; who holds both stands once. */
    private List<CaseExplanation.Candidate> candidates(
            ApprovalCase matter, List<DecidingRules.Past> past, Instant now) {
        var stage = matter.currentStage();
        var entitled = holders(stage.role(), stage.unitOf(matter.unitCode()), now);
        var escalated = matter.escalatedAt() == null
                ? Stream.<Holder>empty()
                : holders(stage.escalationRole(), Optional.empty(), now);
        return Stream.concat(entitled, escalated)
                .map(holder -> candidate(matter, past, holder.official(), holder.acting()))
                .distinct()
                .toList();
    }

    /** An account, and the right in which it could decide. */
    private record Holder(OfficialView official, Acting acting) {}

    private Stream<Holder> holders(String role, Optional<String> unit, Instant now) {
        var own = directory.holders(role, unit).stream()
                .map(official -> new Holder(official, Acting.own(official(official))));
        var acting = deputies.rightsTo(role, unit.orElse(""), now).stream()
                .flatMap(right -> directory.account(right.deputy()).stream()
                        .map(deputy -> new Holder(deputy, acting(deputy, right))));
        return Stream.concat(own, acting);
    }

    private static CaseExplanation.Candidate candidate(
            ApprovalCase matter, List<DecidingRules.Past> past, OfficialView official, Acting acting) {
        var represented = acting.represented();
        return new CaseExplanation.Candidate(
                official.displayName(),
                represented == null ? null : represented.name(),
                DecidingRules.whyNot(matter, past, acting).orElse(null));
    }

    private static Acting acting(OfficialView deputy, ActingRight right) {
        var represented = new Official(right.represented(), Set.of(right.role()), right.unitCode());
        return new Acting(
                official(deputy),
                new Acting.Represented(right.deputyId(), represented, right.representedName(), right.validUntil()));
    }

    private static Official official(OfficialView account) {
        return new Official(account.username(), account.roles(), account.unit());
    }
}
