package org.alfacentre.sextant.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a module's migrations may do. */
class StorageTest {

    private static final String OWN = "CREATE TABLE seventh_note (id BIGINT, text VARCHAR(10));";
    private static final String PERSON =
            "CREATE TABLE seventh_note (person_id BIGINT REFERENCES person (id) ON DELETE CASCADE);";

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE note (id BIGINT);",
                "create sequence trades_seq;",
                "ALTER TABLE person ADD COLUMN x INT;",
                "INSERT INTO role_grant VALUES (1);",
                "DELETE FROM enrolment;",
                "UPDATE enrolment SET status = 'CONFIRMED';",
                "CREATE UNIQUE INDEX x_by_y ON seventh_note (id);"
            })
    void tableOfAnotherIsForeign(String sql) {
        assertThat(refusal(jar(sql, true, "")).code()).isEqualTo(Refusal.Code.FOREIGN_PART);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE seventh_note (p BIGINT REFERENCES person (id));",
                "CREATE TABLE seventh_note (e BIGINT REFERENCES enrolment(id) ON DELETE RESTRICT);"
            })
    void rowThatWouldHoldUpAnErasureIsRefused(String sql) {
        assertThat(refusal(jar(sql, true, "")).code()).isEqualTo(Refusal.Code.HOLDS_UP_ERASURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PERSON,
                "CREATE TABLE seventh_note (last_name VARCHAR(100));",
                "CREATE TABLE seventh_note (contact_email VARCHAR(100));"
            })
    void storeOfPersonsNeedsOneWhoAnswersForIt(String sql) {
        assertThat(refusal(jar(sql, false, "personal-data=none\n")).code())
                .isEqualTo(Refusal.Code.NO_PERSONAL_DATA);
        assertThatCode(() -> new JarCheck().check(jar(sql, true, ""))).doesNotThrowAnyException();
    }

    @Test
    void storeOfNothingPersonalHasToSaySo() {
        assertThat(refusal(jar(OWN, false, "")).code()).isEqualTo(Refusal.Code.NO_PERSONAL_DATA);
        assertThatCode(() -> new JarCheck().check(jar(OWN, false, "personal-data=none\n")))
                .doesNotThrowAnyException();
    }

    @Test
    void wordsOfACommentAreNoSql() {
        String sql = "-- UPDATE person and others\n/* DELETE FROM enrolment */\n" + OWN;

        assertThatCode(() -> new JarCheck().check(jar(sql, false, "personal-data=none\n")))
                .doesNotThrowAnyException();
    }

    private Path jar(String sql, boolean answers, String said) {
        Map<String, String> entries = new HashMap<>();
        entries.put("db/migration/seventh/V1__seventh.sql", sql);
        entries.putAll(Classes.module("seventh"));
        if (answers) {
            entries.putAll(answering());
        }
        entries.put(Descriptor.ENTRY, Jars.descriptor("seventh") + said);
        return Jars.jar(folder.resolve("a.jar"), entries);
    }

    private static Map<String, String> answering() {
        Map<String, String> classes =
                new HashMap<>(
                        Classes.of(
                                Map.of(
                                        "org/alfacentre/sextant/axis/PersonalData",
                                        "package org.alfacentre.sextant.axis;"
                                                + " public interface PersonalData {}",
                                        "org/example/seventh/Data",
                                        Classes.body(
                                                "seventh",
                                                "class Data implements"
                                                        + " org.alfacentre.sextant.axis.PersonalData"
                                                        + " {}"))));
        classes.remove("org/alfacentre/sextant/axis/PersonalData.class");
        return classes;
    }

    private static Refusal refusal(Path jar) {
        return catchThrowableOfType(RefusedException.class, () -> new JarCheck().check(jar))
                .refusal();
    }
}
