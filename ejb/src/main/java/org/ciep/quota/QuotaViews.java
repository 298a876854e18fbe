package org.ciep.quota;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ciep.platform.Cursor;
import org.ciep.platform.NewestFirst;
import org.ciep.platform.Slice;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** What is told of a quota; whether there is such a holder is not asked. */
@Dependent
class QuotaViews {

    /** A unit has one delegation; an organisation may have more accreditations than anybody reads. */
    private static final int SHOWN = 200;

    @Inject
    QuotaQueries queries;

    QuotaView view(QuotaHolder holder) {
        return known(holder).orElseGet(() -> new QuotaView(QuotaRow.none(holder.code()), List.of()));
    }

    /** Empty where no places were ever asked for or set. */
    Optional<QuotaView> known(QuotaHolder holder) {
        return numbers(holder)
                .map(known -> new QuotaView(
                        QuotaRow.of(holder.category(), known), queries.holdings(known.id(), Page.first(SHOWN))));
    }

    Slice<QuotaEntryView> ledger(QuotaHolder holder, @Nullable String after, int limit) {
        var place = NewestFirst.behind(after);
        var entries = numbers(holder)
                .map(quota -> queries.entries(quota.id(), place.at(), place.id(), Page.first(limit + 1)))
                .orElse(List.of());
        return Slice.of(entries, limit, entry -> Cursor.of(entry.at(), entry.id()));
    }

    private Optional<QuotaNumbers> numbers(QuotaHolder holder) {
        return queries.one(holder.edition(), holder.kind(), holder.code(), holder.category());
    }
}
