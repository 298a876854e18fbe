package org.ciep.partner.staff;

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
import java.util.Map;
import java.util.UUID;
import org.ciep.edition.ErasureRounds;
import org.ciep.identity.ActingAs;

/** Lets what is kept of accredited persons be erased when its time after the event is over. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasedStaffData {

    private static final System.Logger LOG = System.getLogger(ErasedStaffData.class.getName());

    private final ErasureRounds<Map<StaffData, List<Integer>>> rounds = new ErasureRounds<>();

    @Inject
    StaffErasure erasure;

    @Inject
    Clock clock;

    /** Runs on one node of several. A look costs little as long as no other event became that long over. */
    @Schedule(hour = "*", minute = "*", second = "3/10", info = "data of staff after the event")
    void eraseDue() {
        ActingAs.run(ActingAs.SYSTEM, () -> rounds.look(erasure.over(), clock.instant(), this::eraseAll));
    }

    /** @return whether nothing is left */
    private boolean eraseAll(Map<StaffData, List<Integer>> over) {
        boolean all = true;
        for (var data : StaffData.values()) {
            var due = erasure.due(data, over.getOrDefault(data, List.of()));
            all &= due.size() < StaffErasure.AT_ONCE;
            for (var id : due) {
                all &= erase(id, data);
            }
        }
        return all;
    }

    /** One that cannot be erased holds up none of the others; the next look tries it again. */
    private boolean erase(UUID id, StaffData data) {
        try {
            erasure.erase(id, data);
            return true;
        } catch (EJBException e) {
            LOG.log(Level.WARNING, data + " of staff accreditation " + id + " could not be erased", e);
            return false;
        }
    }
}
