package org.ciep.identity;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.ciep.platform.Cursor;
import org.ciep.platform.Slice;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Who decides cases, as the directory knows it: for those who look for somebody to act in their place. */
@Stateless
@RolesAllowed({
    Roles.UNIT_APPROVER,
    Roles.MINISTRY_APPROVER,
    Roles.HOST_REVIEWER,
    Roles.SECURITY_OFFICER,
    Roles.ADMINISTRATOR
})
@TransactionAttribute(SUPPORTS)
public class DecidingOfficials {

    @Inject
    DecidingOfficialQueries queries;

    /**
     * Which officials are looked for.
     *
     * @param seeing only those for whom what is in this scope exists; everybody if null
     * @param host and only those for whom what the host city decides exists
     * @param security whether security officers are looked for, or others; both where everybody is
     * @param except not this one
     * @param words part of the name, or of the user name; everybody if null
     */
    public record Search(
            @Nullable UnitScope seeing,
            Boolean host,
            Boolean security,
            @Nullable String except,
            @Nullable String words) {}

    /** The active account of this name; empty if there is none or it decides nothing. */
    @RolesAllowed({
        Roles.UNIT_APPROVER,
        Roles.MINISTRY_APPROVER,
        Roles.HOST_REVIEWER,
        Roles.SECURITY_OFFICER,
        Roles.ADMINISTRATOR
    })
    public Optional<OfficialView> find(String username) {
        return queries.one(username).map(OfficialAccount::view);
    }

    /**
     * Active accounts by user name.
     *
     * @param after cursor of the page before
     */
    @RolesAllowed({
        Roles.UNIT_APPROVER,
        Roles.MINISTRY_APPROVER,
        Roles.HOST_REVIEWER,
        Roles.SECURITY_OFFICER,
        Roles.ADMINISTRATOR
    })
    public Slice<OfficialView> find(Search search, @Nullable String after, int limit) {
        var cursor = Cursor.parse(after, 1);
        var seeing = search.seeing();
        var oneMore = queries.page(
                seeing == null,
                seeing != null && seeing.everywhere(),
                seeing == null ? "" : seeing.unit(),
                search.host(),
                search.security(),
                orNone(search.except()),
                orNone(search.words()).strip().toLowerCase(Locale.ROOT),
                cursor == null ? "" : cursor.value(0),
                Page.first(limit + 1));
        return Slice.of(
                oneMore.stream().map(OfficialAccount::view).toList(),
                limit,
                official -> Cursor.of(official.username()));
    }

    private static String orNone(@Nullable String text) {
        return text == null ? "" : text;
    }
}
