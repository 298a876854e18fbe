package org.ciep.quota;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ciep.edition.Category;
import org.ciep.edition.EditionDirectory;
import org.ciep.edition.UnitNotFound;
import org.ciep.edition.UnitView;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.identity.UnitScope;
import org.ciep.platform.Slice;
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
        var units = editions.units().stream().map(QuotaReader::holder).toList();
        return page(new QuotaTable(edition, HolderKind.UNIT, Category.DELEGATE, units), filter, after, limit);
    }

    private static QuotaTable.Holder holder(UnitView unit) {
        var name = unit.name();
        return new QuotaTable.Holder(unit.code(), List.of(name.zh(), name.en(), name.de()));
    }

    /** The places of all holders that another feature names, also of those that nobody has set or asked for. */
    @RolesAllowed({Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.AUDITOR})
    public QuotaPage page(QuotaTable table, QuotaFilter filter, @Nullable String after, int limit) {
        var list = new QuotaList(filter);
        var known = queries.all(table.edition(), table.kind(), table.category()).stream()
                .collect(Collectors.toMap(QuotaNumbers::holder, Function.identity()));
        var rows = table.holders().stream()
                .filter(list::names)
                .map(holder -> row(table.category(), holder.code(), known.get(holder.code())))
                .toList();
        return list.page(rows, after, limit);
    }

    private static QuotaRow row(Category category, String holder, @Nullable QuotaNumbers numbers) {
        return numbers == null ? QuotaRow.none(holder) : QuotaRow.of(category, numbers);
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
        return views.view(unit(edition, unitCode));
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

    /** Places in a category. The calling feature has checked that there is such a holder, and that the caller may see them. */
    @PermitAll
    public QuotaView of(QuotaHolder holder) {
        return views.view(holder);
    }

    /** The ledger of one unit's places, the newest entry first. */
    @RolesAllowed({Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.AUDITOR})
    public Slice<QuotaEntryView> ledger(int edition, String unitCode, @Nullable String after, int limit) {
        return ledger(unit(edition, unitCode), after, limit);
    }

    /** The same of a holder of which the calling feature has checked that it is there. */
    @RolesAllowed({Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.AUDITOR})
    public Slice<QuotaEntryView> ledger(QuotaHolder holder, @Nullable String after, int limit) {
        return views.ledger(holder, after, limit);
    }

    /**
     * @throws org.ciep.edition.EditionNotFound if there is no such edition
     * @throws UnitNotFound if there is no such unit
     */
    private QuotaHolder unit(int edition, String unitCode) {
        editions.edition(edition);
        editions.unit(unitCode);
        return QuotaHolder.ofUnit(edition, unitCode);
    }
}
