package org.alfacentre.sextant.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WireTest {

    private static final Outcome ACCEPTED = new Outcome.Accepted();
    private static final Outcome AWAY = new Outcome.Later("connection refused", true);
    private static final Outcome UNTRIED = new Outcome.Untried();

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final List<Parcel> carried = new ArrayList<>();

    @AfterEach
    void endThreads() {
        executor.shutdownNow();
    }

    private Wire wire(Function<Parcel, Outcome> server, Clock clock) {
        Carrier carrier =
                new Carrier() {
                    @Override
                    public Outcome carry(Parcel parcel) {
                        Outcome outcome = server.apply(parcel);
                        carried.add(parcel);
                        return outcome;
                    }

                    @Override
                    public void close() {
                        // nothing was opened
                    }
                };
        return new Wire(carrier, new Stride(clock), executor);
    }

    private Wire wire(Function<Parcel, Outcome> server) {
        return wire(server, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private static List<Outcome> outcomes(List<Attempt> attempts) {
        return attempts.stream().map(Attempt::outcome).toList();
    }

    @Test
    void whatBecameOfAStrideIsToldOnce() {
        Wire wire = wire(any -> ACCEPTED);

        assertThat(wire.send(Parcels.several(2))).isEmpty();
        assertThat(outcomes(wire.send(Parcels.several(1)))).containsExactly(ACCEPTED, ACCEPTED);
        assertThat(outcomes(wire.arrived())).containsExactly(ACCEPTED);
        assertThat(wire.arrived()).isEmpty();
        assertThat(carried).hasSize(3);
    }

    @Test
    @Timeout(30)
    void whoSendsIsFreeWhileAStrideIsOnTheWayAndTheNextWaitsForIt() throws Exception {
        CountDownLatch answers = new CountDownLatch(1);
        Wire wire =
                wire(
                        parcel -> {
                            if (carried.isEmpty()) {
                                await(answers);
                            }
                            return ACCEPTED;
                        });
        Parcel first = Parcels.to("first@structure.example", "First", 0);
        Parcel second = Parcels.to("second@structure.example", "Second", 0);

        wire.send(List.of(first));
        var next = executor.submit(() -> wire.send(List.of(second)));
        assertThat(next.isDone()).isFalse();
        answers.countDown();

        assertThat(outcomes(next.get())).containsExactly(ACCEPTED);
        assertThat(outcomes(wire.arrived())).containsExactly(ACCEPTED);
        assertThat(carried).containsExactly(first, second);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void afterAServerOutOfReachNothingIsTried() {
        Wire wire = wire(any -> AWAY);

        wire.send(Parcels.several(2));
        assertThat(outcomes(wire.send(Parcels.several(2)))).containsExactly(AWAY, UNTRIED);
        assertThat(wire.isUsable()).isFalse();
        assertThat(outcomes(wire.arrived())).containsExactly(UNTRIED, UNTRIED);
        assertThat(carried).hasSize(1);
    }

    @Test
    void aSlowServerGetsTheRestLater() {
        var clock = new TestClock();
        Wire wire =
                wire(
                        any -> {
                            clock.pass(Duration.ofSeconds(1));
                            return ACCEPTED;
                        },
                        clock);

        wire.send(Parcels.several(3));

        assertThat(outcomes(wire.arrived())).containsExactly(ACCEPTED, UNTRIED, UNTRIED);
        assertThat(wire.isUsable()).isTrue();
    }

    @Test
    void aFaultOfOursLeavesOneInDoubtAndTheOthersGo() {
        Wire wire =
                wire(
                        any -> {
                            if (carried.size() == 1) {
                                carried.add(null);
                                throw new IllegalStateException("ours");
                            }
                            return ACCEPTED;
                        });

        wire.send(Parcels.several(3));

        assertThat(outcomes(wire.arrived()))
                .containsExactly(
                        ACCEPTED,
                        new Outcome.Doubtful("java.lang.IllegalStateException: ours"),
                        ACCEPTED);
    }

    @Test
    void whatHasArrivedIsStillToldWhenNothingCanBeSentAnyMore() {
        Wire wire = wire(any -> ACCEPTED);
        wire.send(Parcels.several(1));
        executor.shutdown();

        assertThatThrownBy(() -> wire.send(Parcels.several(1)))
                .isInstanceOf(RejectedExecutionException.class);
        assertThat(outcomes(wire.arrived())).containsExactly(ACCEPTED);
    }
}
