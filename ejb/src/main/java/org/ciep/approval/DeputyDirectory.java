package org.ciep.approval;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.ciep.identity.Caller;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.DecidingOfficials;
import org.ciep.identity.OfficialView;
import org.ciep.identity.Roles;
import org.ciep.identity.UnitScope;
import org.ciep.platform.Cursor;
import org.ciep.platform.NewestFirst;
import org.ciep.platform.Slice;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Who acts for whom, as far as it concerns the caller; all of it for administrators and auditors. */
@Stateless
@RolesAllowed({
    Roles.UNIT_APPROVER,
    Roles.MINISTRY_APPROVER,
    Roles.HOST_REVIEWER,
    Roles.SECURITY_OFFICER,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR
})
@TransactionAttribute(SUPPORTS)
public class DeputyDirectory {

    @Inject
    DeputyQueries queries;

    @Inject
    DecidingOfficials officials;

    @Inject
    Actings actings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * A page of deputies.
     *
     * @param total how many there are in all
     */
    public record Found(Slice<DeputyView> slice, Long total) {}

    /**
     * Deputies, the latest period first: the caller's own and those whose deputy the caller is.
     *
     * @param state only those; all if null
     * @param after cursor of the page before
     */
    @RolesAllowed({
        Roles.UNIT_APPROVER,
        Roles.MINISTRY_APPROVER,
        Roles.HOST_REVIEWER,
        Roles.SECURITY_OFFICER,
        Roles.ADMINISTRATOR,
        Roles.AUDITOR
    })
    public Found find(@Nullable DeputyState state, @Nullable String after, int limit) {
        var identity = caller.identity();
        var everybody = identity.roles().contains(Roles.ADMINISTRATOR)
                || identity.roles().contains(Roles.AUDITOR);
        var wanted = state == null ? "" : state.name();
        var now = clock.instant();
        var place = NewestFirst.behind(after);
        var oneMore = queries.page(
                everybody, identity.username(), wanted, now, place.at(), place.id(), Page.first(limit + 1));
        return new Found(
                Slice.of(oneMore, limit, last -> Cursor.of(last.validFrom(), last.id()))
                        .map(deputy -> deputy.view(now)),
                queries.count(everybody, identity.username(), wanted, now));
    }

    /**
     * Who may be named, by user name.
     *
     * @param represented for whom, given by administrators; without it they get those who can be represented
     * @param words part of a name
     * @throws DeputyNotFound if an official asks for somebody else, or there is no such official
     */
    @RolesAllowed({
        Roles.UNIT_APPROVER,
        Roles.MINISTRY_APPROVER,
        Roles.HOST_REVIEWER,
        Roles.SECURITY_OFFICER,
        Roles.ADMINISTRATOR
    })
    public Slice<OfficialView> candidates(
            @Nullable String represented, @Nullable String words, @Nullable String after, int limit) {
        var identity = caller.identity();
        if (represented == null && DeputyService.isAdministrator(identity)) {
            return officials.find(new DecidingOfficials.Search(null, false, false, null, words), after, limit);
        }
        var username = represented == null ? identity.username() : represented;
        requireOwn(identity, username);
        var official = officials.find(username).orElseThrow(DeputyNotFound::new);
        return officials.find(search(official, words), after, limit);
    }

    /** In whose name the caller may act now. */
    @PermitAll
    public List<RepresentedView> represented() {
        return actings.represented(caller.identity(), clock.instant()).stream()
                .map(represented ->
                        new RepresentedView(represented.username(), represented.name(), represented.until()))
                .toList();
    }

    private static void requireOwn(CallerIdentity identity, String username) {
        if (!DeputyService.isAdministrator(identity) && !username.equals(identity.username())) {
            throw new DeputyNotFound();
        }
    }

    private static DecidingOfficials.Search search(OfficialView represented, @Nullable String words) {
        var decided = DeputyRules.decides(represented);
        var scope = new UnitScope(decided.everywhere(), decided.unit());
        return new DecidingOfficials.Search(
                scope, decided.host(), DeputyRules.isOfSecurity(represented), represented.username(), words);
    }
}
