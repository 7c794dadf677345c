package org.alfacentre.sextant.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfacentre.sextant.shell.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryingTest {

    private final AtomicInteger attempts = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(strings = {"40001", "XJ001", "08003"})
    void whatIsRolledBackIsTriedAgain(String state) {
        String done =
                Retrying.attempt(
                        () -> {
                            failUntil(2, state);
                            return "done";
                        });

        assertThat(done).isEqualTo("done");
        assertThat(attempts).hasValue(2);
    }

    @Test
    void afterThreeTriesItIsBusy() {
        assertThatThrownBy(() -> Retrying.run(() -> failUntil(4, "40XL1")))
                .isInstanceOfSatisfying(
                        Refusal.class, told -> assertThat(told.status()).isEqualTo(503));
        assertThat(attempts).hasValue(3);
    }

    /** A connection that breaks at the commit may have done it. */
    @ParameterizedTest
    @ValueSource(strings = {"23505", "08006", "57P01"})
    void nothingElseIsTriedAgain(String state) {
        assertThatThrownBy(() -> Retrying.run(() -> failUntil(4, state)))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(attempts).hasValue(1);
    }

    private void failUntil(int attempt, String state) {
        if (attempts.incrementAndGet() < attempt) {
            throw new IllegalStateException(new SQLException("failed", state));
        }
    }
}
