package org.alfacentre.sextant.it;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls that start at the same moment, each on a thread of its own. */
public final class AtOnce {

    private AtOnce() {}

    /** What one client does. */
    @FunctionalInterface
    public interface Call<T> {

        T make();
    }

    /** The answers, in the order of the calls. */
    public static <T> List<T> all(List<? extends Call<T>> calls) {
        if (calls.size() < 2) {
            return calls.stream().<T>map(Call::make).toList();
        }
        CyclicBarrier start = new CyclicBarrier(calls.size());
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Call<T> call : calls) {
                futures.add(threads.submit(() -> after(start, call)));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T after(CyclicBarrier start, Call<T> call)
            throws InterruptedException, BrokenBarrierException {
        start.await();
        return call.make();
    }
}
