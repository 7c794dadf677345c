package org.alfacentre.sextant.axis;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one way into a module: every call is guarded and timed, off the caller's thread and outside
 * its transaction. What follows a failure is the caller's to say.
 */
@ApplicationScoped
public class ModuleGateway {

    /** A module that has not answered by then has failed. */
    static final Duration LIMIT = Duration.ofSeconds(2);

    private static final Logger LOG = Logger.getLogger(ModuleGateway.class.getName());

    /** What a call came to. */
    public sealed interface Outcome<T> {}

    public record Answered<T>(T value) implements Outcome<T> {}

    /**
     * The module threw, was too slow or answered null; {@code why} is for the log and the staff.
     */
    public record Failed<T>(String module, String why) implements Outcome<T> {}

    @Resource private ManagedExecutorService executor;

    public <T> Outcome<T> ask(String module, Supplier<T> question) {
        Future<T> answer;
        try {
            answer = executor.submit(question::get);
        } catch (RejectedExecutionException full) {
            return failed(module, full);
        }
        try {
            T value = answer.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            return value == null
                    ? failed(module, new NullPointerException("answered null"))
                    : new Answered<>(value);
        } catch (ExecutionException thrown) {
            return failed(module, thrown.getCause());
        } catch (TimeoutException slow) {
            answer.cancel(true);
            return failed(module, slow);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return failed(module, stop);
        }
    }

    private static <T> Outcome<T> failed(String module, Throwable why) {
        LOG.log(Level.WARNING, why, () -> "module " + module + " failed");
        return new Failed<>(module, String.valueOf(why));
    }
}
