package org.ciep.it;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ciep.world.ApiClient.Answer;

/** Sends requests at the same moment. */
final class AtOnce {

    /** How many times the same request is sent. */
    static final int TIMES = 8;

    private AtOnce() {}

    /** The same request many times. */
    static List<Answer> send(Callable<Answer> request) throws InterruptedException {
        return send(Collections.nCopies(TIMES, request));
    }

    /** The answers come in the order of the requests. */
    static List<Answer> send(List<Callable<Answer>> requests) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(requests.size());
        var start = new CyclicBarrier(requests.size());
        var together = requests.stream().map(request -> after(start, request)).toList();
        try {
            return threads.invokeAll(together).stream().map(AtOnce::answer).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Answer> after(CyclicBarrier start, Callable<Answer> request) {
        return () -> {
            start.await();
            return request.call();
        };
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
