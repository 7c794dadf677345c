package org.alfacentre.sextant.mail.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The way to the mail server, one stride at a time and on another thread: while one is on the way,
 * the one before can be noted and the next be taken. A node that dies then leaves two in doubt.
 */
final class Wire {

    private static final Logger LOG = Logger.getLogger(Wire.class.getName());

    private final Carrier carrier;
    private final Stride stride;
    private final Executor executor;
    private CompletableFuture<List<Attempt>> onTheWay =
            CompletableFuture.completedFuture(List.of());
    private boolean usable = true;

    Wire(Carrier carrier, Stride stride, Executor executor) {
        this.carrier = carrier;
        this.stride = stride;
        this.executor = executor;
    }

    /** False once the server could not be used: the rest had better wait. */
    boolean isUsable() {
        return usable;
    }

    /** Sends them as soon as nothing is on the way, and tells what became of those before. */
    List<Attempt> send(List<Parcel> parcels) {
        List<Attempt> before = arrival();
        onTheWay = CompletableFuture.supplyAsync(() -> carry(parcels), executor);
        return before;
    }

    /** What became of those on the way; from then on nothing is. */
    List<Attempt> arrived() {
        List<Attempt> before = arrival();
        onTheWay = CompletableFuture.completedFuture(List.of());
        return before;
    }

    private List<Attempt> arrival() {
        List<Attempt> arrived = onTheWay.join();
        usable = usable && arrived.stream().noneMatch(Attempt::isUnreachable);
        return arrived;
    }

    /** One after the other, while the moment lasts and the server can be used. */
    private List<Attempt> carry(List<Parcel> parcels) {
        List<Attempt> attempts = new ArrayList<>();
        stride.begin();
        boolean goOn = usable;
        for (Parcel parcel : parcels) {
            Attempt attempt = new Attempt(parcel, goOn ? carry(parcel) : new Outcome.Untried());
            attempts.add(attempt);
            goOn = goOn && !attempt.isUnreachable() && !stride.isOver();
        }
        stride.end();
        return attempts;
    }

    /** A fault of ours must not hide what became of the others. */
    private Outcome carry(Parcel parcel) {
        try {
            return carrier.carry(parcel);
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, failure, () -> "message " + parcel.id() + " was being sent");
            return new Outcome.Doubtful(String.valueOf(failure));
        }
    }
}
