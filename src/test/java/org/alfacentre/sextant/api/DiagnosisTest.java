package org.alfacentre.sextant.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.alfacentre.sextant.shell.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosisTest {

    @Test
    void refusalSpeaksHoweverDeepItLies() {
        Refusal refusal = Refusal.conflict("overlap");

        assertThat(Diagnosis.of(new IllegalStateException(new RuntimeException(refusal))))
                .isSameAs(refusal);
    }

    @Test
    void changeMadeMeanwhileIsStale() {
        Refusal told = Diagnosis.of(new RuntimeException(new OptimisticLockException()));

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.code()).isEqualTo("stale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "40XL1", "40XL2", "XJ001", "08003", "08006", "57P01"})
    void whatPassesInTheDatabaseIsBusy(String state) {
        Refusal told = Diagnosis.of(new RuntimeException(new SQLException("gone", state)));

        assertThat(told.status()).isEqualTo(503);
    }

    @Test
    void whatDoesNotPassThereIsOurMistake() {
        Refusal told = Diagnosis.of(new RuntimeException(new SQLException("no table", "42X05")));

        assertThat(told.status()).isEqualTo(500);
    }

    @Test
    void unknownConstantIsSaidAtItsField() {
        var constant = new IllegalArgumentException("No enum constant org.Mode.SOMETIMES");
        var unread =
                new RuntimeException(
                        new JsonbException("Unable to deserialize property 'mode'", constant));

        Refusal told = Diagnosis.of(unread);

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.wrong()).extracting(Refusal.Wrong::field).containsExactly("mode");
        assertThat(told.wrong()).extracting(Refusal.Wrong::code).containsExactly("unknown-value");
    }

    @Test
    void bodyThatCannotBeReadIsMalformed() {
        Refusal told = Diagnosis.of(new RuntimeException(new JsonbException("what is this")));

        assertThat(told.status()).isEqualTo(400);
        assertThat(told.code()).isEqualTo("malformed");
    }

    @Test
    void ourOwnMistakeHasAReferenceAndNoDetail() {
        Refusal told = Diagnosis.of(new NullPointerException("secret"));

        assertThat(told.status()).isEqualTo(500);
        assertThat(told.code()).isEqualTo("internal");
        assertThat(told.members()).containsKey("reference");
        assertThat(told.arguments()).doesNotContain("secret");
    }
}
