package org.ciep.world;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The platform's way to the administration of the realm. A test shuts it and the realm is as good as down, for that platform alone:
 * nothing listens, and whoever is connected is cut off.
 */
public final class RealmGate implements AutoCloseable {

    private final int realmPort;
    private final int port = Ports.free();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private ServerSocket entrance;

    private RealmGate(int realmPort) {
        this.realmPort = realmPort;
        this.entrance = listen();
    }

    static RealmGate to(int realmPort) {
        return new RealmGate(realmPort);
    }

    /** Where the platform finds it: the value of {@code CIEP_OIDC_ADMIN_URL}. */
    URI administration() {
        return URI.create("http://localhost:" + port + "/admin/realms/ciep");
    }

    /** From now on nothing gets through. */
    public synchronized void shut() {
        cut(entrance);
        connections.forEach(RealmGate::cut);
        connections.clear();
    }

    /** As before. */
    public synchronized void open() {
        if (entrance.isClosed()) {
            entrance = listen();
        }
    }

    private ServerSocket listen() {
        try {
            var listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            daemon(() -> accept(listening));
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                var client = listening.accept();
                connections.add(client);
                daemon(() -> serve(client));
            } catch (IOException e) {
                return; // shut
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var realm = new Socket("localhost", realmPort)) {
            connections.add(realm);
            daemon(() -> pass(client, realm));
            pass(realm, client);
        } catch (IOException e) {
            return; // cut off, or the realm does not listen
        } finally {
            connections.remove(client);
        }
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            return; // cut off
        } finally {
            connections.remove(from);
            connections.remove(to);
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "gate of the realm");
        thread.setDaemon(true);
        thread.start();
    }

    private static void cut(Closeable connection) {
        try {
            connection.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        shut();
    }
}
