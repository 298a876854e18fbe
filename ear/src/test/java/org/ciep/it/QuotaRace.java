package org.ciep.it;

import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.ciep.edition.Category;
import org.ciep.identity.ActingAs;
import org.ciep.identity.CallerIdentity;
import org.ciep.platform.DomainException;
import org.ciep.quota.HolderKind;
import org.ciep.quota.QuotaHolder;
import org.ciep.quota.QuotaLedger;
import org.ciep.quota.QuotaSubject;
import org.ciep.quota.Struck;
import org.ciep.quota.SubjectKind;

/** Many clients take, grant and give back places of one quota at the same moment, in the container. */
final class QuotaRace {

    static final int EDITION = 7700;
    static final int PLACES = 10;

    private static final SubjectKind KIND = SubjectKind.STAFF_ACCREDITATION;
    private static final CallerIdentity CLERK = new CallerIdentity("clerk", "Clerk", Set.of(), null, null);

    private final QuotaLedger ledger;
    private final UserTransaction transaction;
    private final DataSource database;
    private final int clients;

    QuotaRace(QuotaLedger ledger, UserTransaction transaction, DataSource database, int clients) {
        this.ledger = ledger;
        this.transaction = transaction;
        this.database = database;
        this.clients = clients;
    }

    /**
     * What is stored after a round.
     *
     * @param held by clients that were told that they have a place
     * @param entries the sums of the ledger
     */
    record Stored(int held, int places, int reserved, int booked, int demand, List<Integer> entries) {

        int used() {
            return reserved + booked;
        }
    }

    /** Each client asks for one place, once. */
    Stored ofDemandAlone(String holder) throws Exception {
        var quota = quota(holder);
        set(quota, 0, PLACES);
        return stored(holder, atOnce(client -> reserve(quota, UUID.randomUUID()) ? 1 : 0));
    }

    /** Clients also give back, are granted, refused and reopened, while the number is raised and lowered; then all ask once more. */
    Stored ofEverything(String holder, long seed) throws Exception {
        var quota = quota(holder);
        set(quota, 0, PLACES);
        int held =
                atOnce(client -> client < 2 ? setAround(quota, seed + client) : life(quota, new Random(seed + client)));
        return stored(holder, held + atOnce(client -> reserve(quota, UUID.randomUUID()) ? 1 : 0));
    }

    private int life(QuotaHolder quota, Random random) throws Exception {
        int held = 0;
        for (int matter = 0; matter < 3; matter++) {
            var subject = UUID.randomUUID();
            if (reserve(quota, subject)) {
                held += fate(subject, random.nextInt(6));
            }
        }
        return held;
    }

    /** Whether the subject holds its place in the end. */
    private int fate(UUID subject, int which) throws Exception {
        var alone = List.of(new Struck(subject, 0));
        switch (which) {
            case 0 -> inTransaction(() -> ledger.withdraw(KIND, subject));
            case 1 -> inTransaction(() -> ledger.release(KIND, List.of(subject)));
            case 2 -> inTransaction(() -> ledger.book(KIND, alone));
            case 3 -> {
                inTransaction(() -> ledger.book(KIND, alone));
                inTransaction(() -> ledger.reopen(KIND, subject));
            }
            case 4 -> {
                inTransaction(() -> ledger.release(KIND, List.of(subject)));
                return inTransaction(() -> ledger.reopen(KIND, subject)) ? 1 : 0;
            }
            default -> {
                return 1;
            }
        }
        return which < 2 ? 0 : 1;
    }

    /** Raises and lowers; below the use it is refused, and so is what somebody else has set meanwhile. */
    private int setAround(QuotaHolder quota, long seed) throws Exception {
        var random = new Random(seed);
        for (int attempt = 0; attempt < 6; attempt++) {
            set(quota, version(quota.code()), PLACES - 3 + random.nextInt(7));
        }
        return 0;
    }

    private boolean reserve(QuotaHolder quota, UUID subject) throws Exception {
        return inTransaction(() -> ledger.reserve(quota, new QuotaSubject(KIND, subject, "race", 1), 1));
    }

    private boolean set(QuotaHolder quota, long seen, int places) throws Exception {
        return inTransaction(() -> ledger.set(quota, seen, places));
    }

    /** False if it was refused. */
    private boolean inTransaction(Runnable work) throws Exception {
        transaction.begin();
        try {
            ActingAs.run(CLERK, work);
            transaction.commit();
            return true;
        } catch (DomainException refused) {
            transaction.rollback();
            return false;
        }
    }

    /** What one client does. */
    @FunctionalInterface
    private interface Client {
        int act(int number) throws Exception;
    }

    private int atOnce(Client client) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(clients);
        var start = new CyclicBarrier(clients);
        var all = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < clients; i++) {
            int number = i;
            all.add(() -> {
                start.await();
                return client.act(number);
            });
        }
        try {
            int sum = 0;
            for (var answer : threads.invokeAll(all)) {
                sum += answer.get();
            }
            return sum;
        } finally {
            threads.shutdownNow();
        }
    }

    private static QuotaHolder quota(String holder) {
        return new QuotaHolder(EDITION, HolderKind.ORGANISATION, holder, Category.EXHIBITOR);
    }

    private long version(String holder) throws SQLException {
        return numbers("select version from ciep.quota where edition = ? and holder = ?", holder)
                .get(0);
    }

    private Stored stored(String holder, int held) throws SQLException {
        var row = numbers(
                "select places, reserved, booked, demand from ciep.quota where edition = ? and holder = ?", holder);
        var entries = numbers("""
                select sum(e.reserved), sum(e.booked), sum(e.demand) from ciep.quota_entry e
                join ciep.quota q on q.id = e.quota_id where q.edition = ? and q.holder = ?""", holder);
        return new Stored(held, row.get(0), row.get(1), row.get(2), row.get(3), entries);
    }

    private List<Integer> numbers(String question, String holder) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(question)) {
            statement.setInt(1, EDITION);
            statement.setString(2, holder);
            try (var result = statement.executeQuery()) {
                result.next();
                var numbers = new ArrayList<Integer>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    numbers.add(result.getInt(column));
                }
                return numbers;
            }
        }
    }
}
