package org.ciep.quota;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ciep.platform.DomainException;
import org.ciep.platform.InvalidInput.Severity;
import org.ciep.platform.InvalidInput.Violation;

/** A quota cannot be lower than its use; says who holds the places that are in the way. */
public class QuotaInUse extends DomainException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> inTheWay;

    /**
     * @param places what the quota was to be
     * @param holdings who holds its places
     */
    QuotaInUse(int places, int used, List<QuotaHolding> holdings) {
        super(
                Kind.CONFLICT,
                "quota-in-use",
                "More places are held than the quota would have",
                Map.of(
                        "places", String.valueOf(places),
                        "used", String.valueOf(used),
                        "over", String.valueOf(used - places)));
        this.inTheWay = holdings.stream().flatMap(QuotaInUse::said).toList();
    }

    /** One entry for the reserved and one for the booked places of each subject; those who hold most come first. */
    @Override
    public List<Violation> violations() {
        return inTheWay;
    }

    private static Stream<Violation> said(QuotaHolding holding) {
        return Stream.of(
                        said("quota-reserved", holding, holding.reserved()),
                        said("quota-booked", holding, holding.booked()))
                .flatMap(List::stream);
    }

    private static List<Violation> said(String code, QuotaHolding holding, long count) {
        return count == 0
                ? List.of()
                : List.of(new Violation(
                        "/places",
                        code,
                        Severity.ERROR,
                        Map.of(
                                "subject", holding.subject(),
                                "revision", String.valueOf(holding.revision()),
                                "count", String.valueOf(count))));
    }
}
