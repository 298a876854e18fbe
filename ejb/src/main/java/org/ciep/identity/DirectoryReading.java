package org.ciep.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reads the realm's accounts into the directory: when a node starts, every ten minutes on one node, and when an administrator
 * asks. A realm that does not answer is logged once, until it answers again; what was known stays.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DirectoryReading {

    private static final System.Logger LOG = System.getLogger(DirectoryReading.class.getName());

    private final AtomicBoolean failing = new AtomicBoolean();

    @Inject
    RealmAccounts accounts;

    @Inject
    DirectoryEntries entries;

    @Resource
    ManagedExecutorService executor;

    @PostConstruct
    void begin() {
        executor.execute(this::tryToRead);
    }

    /** Runs on one node of several. */
    @PermitAll
    @Schedule(hour = "*", minute = "*/10", info = "reading of the realm's accounts")
    public void readRegularly() {
        tryToRead();
    }

    /**
     * Reads now.
     *
     * @throws RealmUnreachable if the realm does not answer as it should
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public DirectoryState readNow() {
        try {
            return read();
        } catch (IOException e) {
            warn(e);
            throw new RealmUnreachable();
        }
    }

    private void tryToRead() {
        try {
            read();
        } catch (IOException e) {
            warn(e);
        }
    }

    private DirectoryState read() throws IOException {
        var reading = accounts.read();
        var facts = HolderFacts.of(reading);
        if (facts.isEmpty()) {
            throw new IOException("The realm names nobody who holds a role");
        }
        entries.replaceAll(facts, reading.readAt());
        if (failing.getAndSet(false)) {
            LOG.log(Level.INFO, "The realm's accounts can be read again");
        }
        return new DirectoryState(reading.readAt(), facts.size());
    }

    private void warn(IOException failure) {
        if (!failing.getAndSet(true)) {
            LOG.log(Level.WARNING, "The realm's accounts cannot be read; what was known stays", failure);
        }
    }
}
