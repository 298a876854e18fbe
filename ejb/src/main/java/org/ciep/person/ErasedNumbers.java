package org.ciep.person;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ciep.edition.ErasureRounds;
import org.ciep.identity.ActingAs;

/** Lets numbers of identity documents be erased some time after the last event for which they were given. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasedNumbers {

    private static final System.Logger LOG = System.getLogger(ErasedNumbers.class.getName());
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ErasureRounds<List<Integer>> rounds = new ErasureRounds<>();

    @Inject
    NumberErasure erasure;

    @Inject
    Clock clock;

    /** Runs on one node of several. A look costs little as long as no other event became that long over. */
    @Schedule(hour = "*", minute = "*", second = "6/10", info = "numbers of documents after the event")
    void eraseDue() {
        ActingAs.run(
                ActingAs.SYSTEM,
                () -> rounds.look(erasure.over(), clock.instant(), over -> eraseAll(erasure.keeping())));
    }

    /** @return whether nothing is left */
    private boolean eraseAll(List<Integer> keeping) {
        boolean all = true;
        var documents = erasure.numbered(BEFORE_ALL);
        while (!documents.isEmpty()) {
            for (var id : erasure.due(documents, keeping)) {
                all &= erase(id);
            }
            documents = erasure.numbered(documents.get(documents.size() - 1));
        }
        return all;
    }

    /** One that cannot be erased holds up none of the others; the next look tries it again. */
    private boolean erase(UUID id) {
        try {
            erasure.erase(id);
            return true;
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "The number of document " + id + " could not be erased", e);
            return false;
        }
    }
}
