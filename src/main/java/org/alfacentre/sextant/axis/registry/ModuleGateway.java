package org.alfacentre.sextant.axis.registry;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.alfacentre.sextant.axis.AxisModule;

/**
 * The one way into a module: every call is guarded and timed, off the caller's thread and outside
 * its transaction. A module has so many threads of its own, not the server's, which would run out
 * when all of them wait for modules; one that does not answer in time has lost that thread until it
 * returns, so that it can hold up nobody but itself. What follows a failure is the caller's to say.
 */
@ApplicationScoped
public class ModuleGateway {

    /** A module that has not answered by then has failed. */
    static final Duration LIMIT = Duration.ofSeconds(2);

    /** For the first question of all, while the server is still loading classes. */
    private static final Duration FIRST_LIMIT = Duration.ofSeconds(20);

    /** How many questions a module works on at once; the others wait their turn. */
    static final int SLOTS = 6;

    private static final int WAITING = 1000;

    /** Values of one answer. */
    private static final int MOST = 1000;

    private final Map<String, ExecutorService> slots = new ConcurrentHashMap<>();

    @Resource private ManagedThreadFactory threads;
    @Inject private Incidents incidents;

    /** What a call came to. */
    public sealed interface Outcome<T> {

        /** The answer, or what stands in for it when the module failed. */
        default T orElse(T instead) {
            return this instanceof Answered<T> answered ? answered.value() : instead;
        }
    }

    public record Answered<T>(T value) implements Outcome<T> {}

    /**
     * The module threw, was too slow, too busy, or answered null or a flood.
     *
     * @param reference under which the log and the modules page tell more
     * @param why for the log and the staff
     */
    public record Failed<T>(String module, String reference, String why) implements Outcome<T> {}

    /** Asks one bean of an extension point. */
    public <P, T> Outcome<T> ask(Extension<P> extension, Function<P, T> question) {
        return ask(
                extension.module(),
                extension.point(),
                LIMIT,
                () -> question.apply(extension.bean().get()));
    }

    /**
     * Asks who a module is, as it is loaded: on a thread of its own, because the server's do not
     * work for an application that has not started yet.
     */
    <T> Outcome<T> introduce(String module, Supplier<T> question) {
        var answer = new FutureTask<T>(() -> sound(question.get()));
        var thread = new Thread(answer, "module " + module);
        thread.setDaemon(true);
        thread.start();
        return await(module, AxisModule.class, FIRST_LIMIT, answer);
    }

    private <T> Outcome<T> ask(
            String module, Class<?> point, Duration limit, Supplier<T> question) {
        Future<T> answer;
        try {
            answer =
                    slots.computeIfAbsent(module, any -> slots())
                            .submit(() -> sound(question.get()));
        } catch (RejectedExecutionException full) {
            return failed(module, point, full);
        }
        return await(module, point, limit, answer);
    }

    private ExecutorService slots() {
        var pool =
                new ThreadPoolExecutor(
                        SLOTS,
                        SLOTS,
                        LIMIT.toSeconds(),
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(WAITING),
                        threads);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    @PreDestroy
    void close() {
        slots.values().forEach(ExecutorService::shutdownNow);
    }

    private <T> Outcome<T> await(String module, Class<?> point, Duration limit, Future<T> answer) {
        try {
            return new Answered<>(answer.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException thrown) {
            return failed(module, point, thrown.getCause());
        } catch (TimeoutException slow) {
            answer.cancel(true);
            return failed(module, point, slow);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return failed(module, point, stop);
        }
    }

    /**
     * Refuses nothing, a nothing among others, and more than anybody could use. Looked at on the
     * module's own thread: its collections are its code.
     */
    private static <T> T sound(T value) {
        if (value == null) {
            throw new IllegalStateException("answered null");
        }
        Collection<?> many =
                value instanceof Map<?, ?> map
                        ? map.values()
                        : value instanceof Collection<?> all ? all : List.of();
        if (many.size() > MOST) {
            throw new IllegalStateException(
                    "answered " + many.size() + " values, more than " + MOST);
        }
        if (many.stream().anyMatch(Objects::isNull)) {
            throw new IllegalStateException("answered null among others");
        }
        return value;
    }

    private <T> Outcome<T> failed(String module, Class<?> point, Throwable why) {
        String reference = incidents.note(module, point, why);
        return new Failed<>(module, reference, String.valueOf(why));
    }
}
