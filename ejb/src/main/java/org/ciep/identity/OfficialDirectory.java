package org.ciep.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ciep.platform.Cursor;
import org.ciep.platform.Slice;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which role, as the realm last said it: for questions about others than the caller. What a caller may do is never
 * looked up here, but read from the caller's own token.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OfficialDirectory {

    @Inject
    OfficialQueries queries;

    /**
     * Active accounts by user name.
     *
     * @param role only its holders; all if null
     * @param unit only that unit's; all if null
     * @param after cursor of the page before
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Slice<OfficialView> find(@Nullable String role, @Nullable String unit, @Nullable String after, int limit) {
        var cursor = Cursor.parse(after, 1);
        var oneMore = queries.page(
                role == null ? "" : role,
                unit == null ? "" : unit,
                cursor == null ? "" : cursor.value(0),
                Page.first(limit + 1));
        return Slice.of(views(oneMore), limit, official -> Cursor.of(official.username()));
    }

    /**
     * All active holders of a role by user name, for features that tell them something. Open to everybody: whoever submits or
     * decides sets off what others are told.
     *
     * @param unit only that unit's; all if empty
     */
    @PermitAll
    public List<OfficialView> holders(String role, Optional<String> unit) {
        return views(queries.holders(role, unit.orElse("")));
    }

    /** The same of several units at once. */
    @PermitAll
    public List<OfficialView> holdersIn(String role, Collection<String> units) {
        return views(queries.holdersIn(role, units));
    }

    /** The same of some partner organisations. */
    @PermitAll
    public List<OfficialView> holdersOf(String role, Collection<String> organisations) {
        return views(queries.holdersOf(role, organisations));
    }

    /** One account, also one that is no longer active, for features that tell somebody something again. */
    @PermitAll
    public Optional<OfficialView> account(String username) {
        return Optional.ofNullable(queries.entityManager().find(OfficialAccount.class, username))
                .map(OfficialAccount::view);
    }

    /**
     * User names of accounts that belong to one of these people, as far as the realm lets that be known: by an address, or by a name
     * in the people's unit. Namesakes in one unit are rare, and whoever is taken for somebody else only leaves a decision to others.
     */
    @PermitAll
    public Set<String> accountsOf(String unit, Collection<String> names, Collection<String> addresses) {
        return Set.copyOf(queries.known(lowerCase(addresses), unit, lowerCase(names)));
    }

    private static List<String> lowerCase(Collection<String> texts) {
        return texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<OfficialView> views(List<OfficialAccount> accounts) {
        return accounts.stream().map(OfficialAccount::view).toList();
    }
}
