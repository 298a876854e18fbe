package org.ciep.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ciep.edition.EditionDirectory;
import org.ciep.edition.UnitView;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.platform.Slice;
import org.jspecify.annotations.Nullable;

/** Lists of cases: what waits for an official, what the unit has out, what the official has decided, all in scope. */
@Stateless
@RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER, Roles.AUDITOR
})
public class Inbox {

    @Inject
    InboxSearch search;

    @Inject
    EditionDirectory editions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * A page of the cases that the caller may see, and how many there are in all.
     *
     * @param after cursor of the page before
     * @throws org.ciep.platform.InvalidCursor if it is none of this order
     */
    @RolesAllowed({
        Roles.UNIT_APPROVER,
        Roles.MINISTRY_APPROVER,
        Roles.HOST_REVIEWER,
        Roles.SECURITY_OFFICER,
        Roles.AUDITOR
    })
    public InboxPage find(CaseList list, @Nullable String after, int limit) {
        var question = question(list);
        var sort = list.order().sort();
        var found = Slice.of(search.find(question, list.order(), after, limit + 1), limit, sort::cursor);
        return new InboxPage(found.map(matter -> CaseViews.summary(matter, question.now())), search.count(question));
    }

    private InboxQuestion question(CaseList list) {
        return new InboxQuestion(
                list.view(),
                editions.numberOrNewest(list.edition()),
                caller.identity(),
                list.filter(),
                unitsNamed(list.filter().words()),
                clock.instant());
    }

    /** Codes of the units whose code or name contains the words. */
    private Set<String> unitsNamed(@Nullable String words) {
        if (words == null) {
            return Set.of();
        }
        var part = words.strip().toLowerCase(Locale.ROOT);
        return editions.units().stream()
                .filter(unit -> Stream.of(
                                unit.code(),
                                unit.name().zh(),
                                unit.name().en(),
                                unit.name().de())
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(part)))
                .map(UnitView::code)
                .collect(Collectors.toSet());
    }
}
