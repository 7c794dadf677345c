package org.alfacentre.sextant.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports for the servers of this run. Each run owns a block of them as long as it lives: it listens
 * at the first, so that another run on the machine takes another block, and no port that was found
 * free here is taken there before its server comes to use it.
 */
public final class Ports {

    /** Below those that the system gives to whoever asks for any. */
    private static final int FIRST = 10_000;

    private static final int LAST = 30_000;
    private static final int BLOCK = 500;

    private static final ServerSocket OWNED = own();
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Ports() {}

    /** A port that nobody listens at, each time another: it stays free while its server is down. */
    public static int free() {
        for (int tried = 1; tried < BLOCK; tried++) {
            int port = OWNED.getLocalPort() + 1 + NEXT.getAndIncrement() % (BLOCK - 1);
            try (ServerSocket socket = open(port)) {
                if (socket != null) {
                    return port;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalStateException("no port is free");
    }

    private static ServerSocket own() {
        try {
            for (int first = FIRST; first < LAST; first += BLOCK) {
                ServerSocket owned = open(first);
                if (owned != null) {
                    return owned;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("every block of ports is owned");
    }

    /** Null where somebody else listens. */
    private static ServerSocket open(int port) throws IOException {
        try {
            return new ServerSocket(port);
        } catch (BindException taken) {
            return null;
        }
    }
}
