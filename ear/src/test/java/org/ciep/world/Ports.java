package org.ciep.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** TCP ports of this machine's loopback interface. */
final class Ports {

    private static final Set<Integer> TOLD = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** A port that nothing listens on at this moment, and that nobody was told of before. */
    static int free() {
        int port = listening();
        return TOLD.add(port) ? port : free();
    }

    private static int listening() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses with a sentence that names the port, what it is for and the variable that changes it. */
    static void require(int port, String purpose, String variable) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("0.0.0.0", port));
        } catch (IOException e) {
            throw new WorldException(
                    "Port " + port + " for " + purpose + " is taken. Stop what listens there, or choose "
                            + "another port with the environment variable " + variable + ".");
        }
    }
}
