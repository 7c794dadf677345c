package org.alfacentre.sextant.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Clients that send their next request as soon as the last is answered. */
final class Load {

    static final int CLIENTS = 8;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Load() {}

    /** Sends requests 0 to {@code times}; answers how many were answered a second. */
    static double perSecond(int times, int status, IntFunction<HttpRequest> requests) {
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            long begin = System.nanoTime();
            CompletableFuture.allOf(
                            Stream.generate(
                                            () ->
                                                    CompletableFuture.runAsync(
                                                            () ->
                                                                    goOn(
                                                                            next, times, status,
                                                                            requests),
                                                            threads))
                                    .limit(CLIENTS)
                                    .toArray(CompletableFuture<?>[]::new))
                    .join();
            return times * 1e9 / (System.nanoTime() - begin);
        } finally {
            threads.shutdown();
        }
    }

    private static void goOn(
            AtomicInteger next, int times, int status, IntFunction<HttpRequest> requests) {
        for (int i = next.getAndIncrement(); i < times; i = next.getAndIncrement()) {
            answer(requests.apply(i), status);
        }
    }

    /** The body, once the status is the expected one. */
    static String answer(HttpRequest request, int status) {
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != status) {
                throw new IllegalStateException(
                        request.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static HttpRequest get(URI address) {
        return HttpRequest.newBuilder(address).build();
    }

    static HttpRequest post(URI address) {
        return HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.noBody()).build();
    }
}
