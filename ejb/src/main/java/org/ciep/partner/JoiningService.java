package org.ciep.partner;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ciep.edition.EditionDirectory;
import org.ciep.edition.EditionView;
import org.ciep.identity.Languages;
import org.ciep.platform.TooManyRequests;

/** Whoever wants to apply for a partner organisation asks for a link by mail. Open to everybody, also without an account. */
@Stateless
@PermitAll
public class JoiningService {

    /** In an hour, from one address of the network: a fair with one connection has several applicants. */
    static final int FROM_ONE_SOURCE = 30;

    /** In an hour, to one mail address. */
    static final int TO_ONE_ADDRESS = 5;

    @Inject
    EditionDirectory editions;

    @Inject
    ApplicationLinks links;

    @Inject
    RequestAllowance allowance;

    @Inject
    Clock clock;

    /** The editions that one can apply for now, the one that ends first at the beginning. */
    @PermitAll
    public List<JoiningView> openEditions() {
        var now = clock.instant();
        return editions.editions().stream()
                .filter(edition -> !edition.isOverAt(now))
                .sorted(Comparator.comparing(
                                (EditionView edition) -> edition.plan().endsOn())
                        .thenComparing(EditionView::number))
                .map(edition -> new JoiningView(edition.number(), edition.plan(), true))
                .toList();
    }

    /**
     * The edition that one could join, whether or not it is over.
     *
     * @throws org.ciep.edition.EditionNotFound if there is none with this number
     */
    @PermitAll
    public JoiningView edition(int number) {
        var edition = editions.edition(number);
        return new JoiningView(edition.number(), edition.plan(), !edition.isOverAt(clock.instant()));
    }

    /**
     * Sends a link. Nothing tells whether the address has an application: the answer is the same, and so is what is done; beyond the
     * allowance of an address nothing is sent, and that is not told either.
     *
     * @throws org.ciep.edition.EditionEnded if the event is over
     * @throws TooManyRequests if too many were asked for from one source
     */
    @PermitAll
    public void request(LinkRequest request) {
        editions.edition(request.edition()).requireNotOverAt(clock.instant());
        var email = request.email().strip().toLowerCase(Locale.ROOT);
        if (!allowance.take("source:" + request.source(), FROM_ONE_SOURCE)) {
            throw new TooManyRequests();
        }
        if (allowance.take("address:" + request.edition() + ":" + email, TO_ONE_ADDRESS)) {
            links.send(request.edition(), email, Languages.of(request.language()));
        }
    }
}
