package org.ciep.it;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.ciep.world.ApiClient.Answer;

/** Sends a request many times at the same moment. */
final class AtOnce {

    /** How many times. */
    static final int TIMES = 8;

    private AtOnce() {}

    static List<Answer> send(Callable<Answer> request) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(TIMES);
        var start = new CyclicBarrier(TIMES);
        Callable<Answer> together = () -> {
            start.await();
            return request.call();
        };
        try {
            return threads
                    .invokeAll(Stream.generate(() -> together).limit(TIMES).toList())
                    .stream()
                    .map(AtOnce::answer)
                    .toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Answer answer(Future<Answer> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A request was not answered", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
