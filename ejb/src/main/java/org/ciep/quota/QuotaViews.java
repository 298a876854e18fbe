package org.ciep.quota;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ciep.edition.Category;
import org.ciep.edition.EditionDirectory;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** What is told of a unit's quota. */
@Dependent
class QuotaViews {

    /** A unit has one delegation; an organisation may have more accreditations than anybody reads. */
    private static final int SHOWN = 200;

    @Inject
    QuotaQueries queries;

    @Inject
    EditionDirectory editions;

    /**
     * The unit's places as they are stored; empty where none were ever asked for or set.
     *
     * @throws org.ciep.edition.EditionNotFound if there is no such edition
     * @throws org.ciep.edition.UnitNotFound if there is no such unit
     */
    Optional<QuotaNumbers> numbers(QuotaHolder holder) {
        editions.edition(holder.edition());
        editions.unit(holder.code());
        return queries.one(holder.edition(), holder.kind(), holder.code(), holder.category());
    }

    QuotaView view(QuotaHolder holder) {
        return numbers(holder)
                .map(known -> view(holder, known))
                .orElseGet(() -> new QuotaView(QuotaRow.none(holder.code()), null, List.of()));
    }

    /** Empty where no places were ever asked for or set; whether there is such a holder is not asked. */
    Optional<QuotaView> known(QuotaHolder holder) {
        return queries.one(holder.edition(), holder.kind(), holder.code(), holder.category())
                .map(known -> view(holder, known));
    }

    private QuotaView view(QuotaHolder holder, QuotaNumbers known) {
        return new QuotaView(
                QuotaRow.of(known),
                explanation(holder.category(), known),
                queries.holdings(known.id(), Page.first(SHOWN)));
    }

    private static @Nullable QuotaExplanation explanation(Category category, QuotaNumbers known) {
        var base = known.base();
        return known.places() == null || base == null
                ? null
                : QuotaFormula.explain(category, base, known.booths(), known.area());
    }
}
