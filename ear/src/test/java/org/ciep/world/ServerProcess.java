package org.ciep.world;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A server that runs as a process of its own, with its output in a file. */
final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final Process process;
    private final Path log;
    private List<ProcessHandle> remembered = List.of();

    private ServerProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static ServerProcess start(
            String name, Path directory, List<String> command, Map<String, String> settings, Path log) {
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(settings);
            return new ServerProcess(name, builder.start(), log);
        } catch (IOException e) {
            throw new WorldException(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** Runs a command to its end. */
    static void run(String name, Path directory, List<String> command, Map<String, String> settings, Path log) {
        var process = start(name, directory, command, settings, log);
        int code = process.process.onExit().join().exitValue();
        if (code != 0) {
            throw new WorldException(name + " ended with code " + code + "; the end of its output:\n" + process.tail());
        }
    }

    /**
     * Waits until the address answers 200, however slow the machine is: gives up on a server that has written nothing for three
     * minutes.
     */
    void awaitOk(URI address) {
        long size = 0;
        long since = System.nanoTime();
        while (!answersOk(address)) {
            if (!process.isAlive()) {
                throw new WorldException(name + " stopped while it was starting; the end of its output:\n" + tail());
            }
            if (log.toFile().length() != size) {
                size = log.toFile().length();
                since = System.nanoTime();
            }
            if (System.nanoTime() - since > PATIENCE.toNanos()) {
                kill();
                throw new WorldException(name + " is not ready at " + address + ", and has written nothing for "
                        + PATIENCE.toSeconds() + " s; the end of its output:\n" + tail());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        remember();
    }

    private static boolean answersOk(URI address) {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorldException("Interrupted while waiting for " + address, e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL for it and what it started: nothing is tidied up, as in a power cut. */
    void kill() {
        var all = all();
        all.forEach(ProcessHandle::destroyForcibly);
        exitOf(all).join();
    }

    /** Asks it to stop, and waits. */
    void stop() {
        var all = all();
        all.forEach(ProcessHandle::destroy);
        try {
            exitOf(all).get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            kill();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Remembers what it has started by now. A script that a terminal's Ctrl-C ends leaves its server behind, which is then
     * nobody's child any more.
     */
    void remember() {
        remembered = process.descendants().toList();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    private Set<ProcessHandle> all() {
        return Stream.of(Stream.of(handle()), process.descendants(), remembered.stream())
                .flatMap(handles -> handles)
                .collect(Collectors.toSet());
    }

    private static CompletableFuture<Void> exitOf(Set<ProcessHandle> handles) {
        return CompletableFuture.allOf(
                handles.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
    }

    private String tail() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            return "(" + log + " cannot be read)";
        }
    }
}
