package org.ciep.notification;

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
import org.ciep.edition.ErasureRounds;
import org.ciep.identity.ActingAs;

/** Lets the addresses and texts of mails be erased some time after the event that they were about. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasedMails {

    private static final System.Logger LOG = System.getLogger(ErasedMails.class.getName());

    private final ErasureRounds<List<Integer>> rounds = new ErasureRounds<>();

    @Inject
    MailErasure erasure;

    @Inject
    Clock clock;

    /** Runs on one node of several. A look costs little as long as no other event became that long over. */
    @Schedule(hour = "*", minute = "*", second = "9/10", info = "mails after the event")
    void eraseDue() {
        ActingAs.run(ActingAs.SYSTEM, () -> rounds.look(erasure.over(), clock.instant(), this::eraseAll));
    }

    /** Many mails take many short transactions, between which whoever sends goes on. */
    private boolean eraseAll(List<Integer> over) {
        try {
            int erased = MailErasure.AT_ONCE;
            while (erased == MailErasure.AT_ONCE) {
                erased = erasure.eraseSome(over);
            }
            return true;
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "Mails that were sent could not be erased", e);
            return false;
        }
    }
}
