package org.ciep.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A mail server that refuses some mails, hangs with some, and hangs up after some without a word; the others it takes. Speaks as
 * much SMTP (RFC 5321) as a client needs, until the tests end.
 */
final class FaultyMailServer {

    /** How it takes a mail: long enough that two senders without a lock meet. */
    private static final long DELAY = TimeUnit.MILLISECONDS.toNanos(10);

    private static final long HANGS = TimeUnit.SECONDS.toNanos(10);

    private final ServerSocket socket;
    private final Random random;
    private final Faults faults;
    private final List<String> accepted = new CopyOnWriteArrayList<>();
    private final List<Fate> fates = new CopyOnWriteArrayList<>();

    private FaultyMailServer(ServerSocket socket, long seed, Faults faults) {
        this.socket = socket;
        this.random = new Random(seed);
        this.faults = faults;
    }

    /** Of a hundred attempts, how many end in which way. */
    record Faults(int refused, int hanging, int dropped) {

        static final Faults NONE = new Faults(0, 0, 0);
    }

    /** What becomes of one attempt. */
    enum Fate {
        REFUSED,
        HANGING,
        DROPPED,
        ACCEPTED
    }

    static FaultyMailServer start(long seed, Faults faults) {
        try {
            var server = new FaultyMailServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), seed, faults);
            daemon(server::listen);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The Message-IDs of what it has taken, each as often as it came. */
    List<String> accepted() {
        return List.copyOf(accepted);
    }

    /** Forgets the attempts of the test before. */
    void countAnew() {
        fates.clear();
    }

    long attempts(Fate fate) {
        return fates.stream().filter(fate::equals).count();
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "faulty mail server");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        while (true) {
            try {
                var client = socket.accept();
                daemon(() -> serve(client));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var reader =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            var conversation = new Conversation(client, reader);
            conversation.say("220 faulty ESMTP");
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!conversation.answer(line)) {
                    return;
                }
            }
        } catch (IOException e) {
            return; // the client was killed
        }
    }

    private synchronized Fate fate() {
        int dice = random.nextInt(100);
        var fate = dice < faults.refused
                ? Fate.REFUSED
                : dice < faults.refused + faults.hanging
                        ? Fate.HANGING
                        : dice < faults.refused + faults.hanging + faults.dropped ? Fate.DROPPED : Fate.ACCEPTED;
        fates.add(fate);
        return fate;
    }

    private final class Conversation {

        private final Socket client;
        private final BufferedReader reader;

        private Conversation(Socket client, BufferedReader reader) {
            this.client = client;
            this.reader = reader;
        }

        void say(String line) throws IOException {
            client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
            client.getOutputStream().flush();
        }

        /** False when it hangs up. */
        boolean answer(String line) throws IOException {
            switch (line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT)) {
                case "EHLO", "HELO" -> say("250-faulty\r\n250 AUTH PLAIN LOGIN");
                case "AUTH" -> say("235 welcome");
                case "DATA" -> {
                    return take();
                }
                case "QUIT" -> {
                    say("221 bye");
                    return false;
                }
                default -> say("250 ok");
            }
            return true;
        }

        private boolean take() throws IOException {
            say("354 go on");
            var id = "";
            for (var line = reader.readLine(); line != null && !line.equals("."); line = reader.readLine()) {
                if (line.regionMatches(true, 0, "Message-ID:", 0, 11)) {
                    id = line.substring(11).strip();
                }
            }
            LockSupport.parkNanos(DELAY);
            return end(id, fate());
        }

        private boolean end(String id, Fate fate) throws IOException {
            switch (fate) {
                case REFUSED -> say("451 not now");
                case HANGING -> LockSupport.parkNanos(HANGS);
                case ACCEPTED -> {
                    accepted.add(id);
                    say("250 taken");
                }
                case DROPPED -> client.close();
            }
            return fate == Fate.REFUSED || fate == Fate.ACCEPTED;
        }
    }
}
