package org.alfacentre.sextant.it.jars.unruly;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** How the module answers, until it is told otherwise. */
public enum Mood {
    GOOD,
    THROWING,
    HANGING,
    SILENT,
    FLOODING;

    private static final int FLOOD = 100_000;

    private static volatile Mood now = GOOD;

    static void turn(Mood mood) {
        now = mood;
    }

    /** The answer, or what the mood makes of it; one that cannot be a flood stays what it is. */
    static <T> T answer(T good) {
        return answer(good, () -> good);
    }

    static <T> T answer(T good, Supplier<T> flood) {
        return switch (now) {
            case GOOD -> good;
            case THROWING -> throw new IllegalStateException("unruly");
            case HANGING -> never();
            case SILENT -> null;
            case FLOODING -> flood.get();
        };
    }

    static <T> List<T> many(T one) {
        return IntStream.range(0, FLOOD).mapToObj(i -> one).toList();
    }

    private static <T> T never() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("interrupted");
    }
}
