package org.ciep.quota;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ciep.edition.Category;
import org.ciep.edition.EditionDirectory;
import org.ciep.edition.UnitNotFound;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.identity.UnitScope;
import org.ciep.platform.Cursor;
import org.ciep.platform.NewestFirst;
import org.ciep.platform.Slice;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Reads quotas and their ledger. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.AUDITOR})
public class QuotaReader {

    @Inject
    QuotaQueries queries;

    @Inject
    QuotaViews views;

    @Inject
    EditionDirectory editions;

    @Inject
    Caller caller;

    /** The places of all units for their delegates, also of those that nobody has set or asked for. */
    @RolesAllowed({Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.AUDITOR})
    public QuotaPage ofUnits(int edition, QuotaFilter filter, @Nullable String after, int limit) {
        editions.edition(edition);
        var list = new QuotaList(filter);
        var known = queries.all(edition, HolderKind.UNIT, Category.DELEGATE).stream()
                .collect(Collectors.toMap(QuotaNumbers::holder, Function.identity()));
        var rows = editions.units().stream()
                .filter(list::names)
                .map(unit -> row(unit.code(), known))
                .toList();
        return list.page(rows, after, limit);
    }

    private static QuotaRow row(String unit, Map<String, QuotaNumbers> known) {
        var numbers = known.get(unit);
        return numbers == null ? QuotaRow.none(unit) : QuotaRow.of(numbers);
    }

    /**
     * One unit's places: the own unit's for roles of a unit.
     *
     * @throws UnitNotFound if the unit is out of scope
     */
    @RolesAllowed({
        Roles.DELEGATION_EDITOR,
        Roles.UNIT_APPROVER,
        Roles.MINISTRY_APPROVER,
        Roles.HOST_REVIEWER,
        Roles.SECURITY_OFFICER,
        Roles.AUDITOR
    })
    public QuotaView ofUnit(int edition, String unitCode) {
        // The host city sets numbers as the ministry does, and so sees them everywhere
        if (!caller.isInRole(Roles.HOST_REVIEWER)
                && !UnitScope.of(caller.identity()).covers(unitCode)) {
            throw new UnitNotFound();
        }
        return views.view(QuotaHolder.ofUnit(edition, unitCode));
    }

    /**
     * An organisation's places in those categories in which it has a number, or holds some. The calling feature has checked that the
     * caller may see them.
     */
    @PermitAll
    public List<CategoryQuota> ofOrganisation(int edition, String organisationCode) {
        return Arrays.stream(Category.values())
                .map(category -> new QuotaHolder(edition, HolderKind.ORGANISATION, organisationCode, category))
                .flatMap(holder -> views.known(holder).stream().map(view -> new CategoryQuota(holder.category(), view)))
                .toList();
    }

    /** The ledger of one unit's places, the newest entry first. */
    @RolesAllowed({Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.AUDITOR})
    public Slice<QuotaEntryView> ledger(int edition, String unitCode, @Nullable String after, int limit) {
        var known = views.numbers(QuotaHolder.ofUnit(edition, unitCode));
        var place = NewestFirst.behind(after);
        var entries = known.map(quota -> queries.entries(quota.id(), place.at(), place.id(), Page.first(limit + 1)))
                .orElse(List.of());
        return Slice.of(entries, limit, entry -> Cursor.of(entry.at(), entry.id()));
    }
}
