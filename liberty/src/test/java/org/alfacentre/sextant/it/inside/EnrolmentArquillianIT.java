package org.alfacentre.sextant.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.alfacentre.sextant.attendance.AttendanceSheets;
import org.alfacentre.sextant.attendance.MarkOrder;
import org.alfacentre.sextant.attendance.Presence;
import org.alfacentre.sextant.attendance.SheetKey;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.enrolment.Answer;
import org.alfacentre.sextant.enrolment.Cause;
import org.alfacentre.sextant.enrolment.Enrolments;
import org.alfacentre.sextant.enrolment.Register;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.enrolment.Turnstile;
import org.alfacentre.sextant.shell.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Services, locks and transactions of an enrolment, met inside the server. */
@ExtendWith(ArquillianExtension.class)
class EnrolmentArquillianIT {

    private static final List<String> WRITTEN =
            List.of("enrolment", "enrolment_transition", "message", "due_work");

    @Inject private Stage stage;
    @Inject private Enrolments enrolments;
    @Inject private Register register;
    @Inject private AttendanceSheets sheets;
    @Inject private Turnstile turnstile;
    @Inject @Any private Instance<AxisModule> modules;
    @Inject private UserTransaction transaction;

    @Deployment
    static WebArchive whole() {
        return Whole.war();
    }

    @Test
    void theModulesBesideTheApplicationAreItsBeans() {
        assertThat(modules)
                .extracting(AxisModule::id)
                .containsExactlyInAnyOrder(
                        "coordination",
                        "disability",
                        "discrimination",
                        "evaluation",
                        "reception",
                        "services",
                        "territories",
                        "trades");
    }

    @Test
    void whoeverHasTheTurnKeepsTheOthersWaitingUntilTheTransactionEnds() throws Exception {
        long session = stage.session(5);
        CountDownLatch passed = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);

        Future<?> first =
                stage.apart(
                        () ->
                                stage.inTransaction(
                                        () -> {
                                            turnstile.pass(session);
                                            passed.countDown();
                                            await(mayEnd);
                                        }));
        await(passed);
        Future<?> second = stage.apart(() -> stage.inTransaction(() -> turnstile.pass(session)));

        assertThat(second).failsWithin(Duration.ofSeconds(2));
        mayEnd.countDown();
        assertThat(first).succeedsWithin(Duration.ofMinutes(2));
        assertThat(second).succeedsWithin(Duration.ofMinutes(2));
    }

    /** A mark that waited for whoever moves the half-day is not one of the new day (R24). */
    @Test
    void aMarkSentWhileItsHalfDayMovesFindsTheSheetClosed() throws Exception {
        long session = stage.session(1);
        long person = stage.people(1).get(0);
        long entry = enrolments.enrol(session, person, null, stage.staff()).enrolment().getId();
        var mark = new MarkOrder("moved", entry, Presence.of(Presence.Status.PRESENT));
        var key = new SheetKey(session, 1);
        stage.begin(session);
        CountDownLatch moved = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);

        Future<?> move =
                stage.apart(
                        () ->
                                stage.inTransaction(
                                        () -> {
                                            stage.postpone(session);
                                            moved.countDown();
                                            await(mayEnd);
                                        }));
        await(moved);
        Future<?> marked = stage.apart(() -> sheets.mark(stage.staff(), key, List.of(mark), null));
        assertThat(marked).failsWithin(Duration.ofSeconds(2));
        mayEnd.countDown();

        assertThat(move).succeedsWithin(Duration.ofMinutes(2));
        assertThat(marked)
                .failsWithin(Duration.ofMinutes(2))
                .withThrowableThat()
                .havingRootCause()
                .isInstanceOf(Refusal.class)
                .satisfies(
                        refusal ->
                                assertThat(((Refusal) refusal).code()).isEqualTo("sheet-not-open"));
    }

    @Test
    void nobodyPassesOutsideATransaction() {
        assertThatThrownBy(() -> turnstile.pass(1)).isInstanceOf(TransactionalException.class);
    }

    @Test
    void aRefusedEnrolmentLeavesNoRow() {
        long session = stage.session(1);
        long person = stage.people(1).get(0);
        stage.close(session);
        Map<String, Long> before = counted();

        assertThatThrownBy(() -> enrolments.enrol(session, person, null, stage.staff()))
                .isInstanceOf(Refusal.class);

        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void twoUnitsRollBackTogether() throws Exception {
        long session = stage.session(1);
        long polls = stage.rows("reception_poll");
        long audits = stage.rows("setting");

        transaction.begin();
        stage.kernel()
                .createNativeQuery("INSERT INTO setting (name, content) VALUES ('inside', 'x')")
                .executeUpdate();
        stage.reception()
                .createNativeQuery(
                        "INSERT INTO reception_poll (id, network_id, subject, closed, opened_at,"
                                + " version) SELECT -1, MIN(id), 'x', FALSE, CURRENT_TIMESTAMP, 0"
                                + " FROM local_network")
                .executeUpdate();
        turnstile.pass(session);
        transaction.rollback();

        assertThat(stage.rows("reception_poll")).isEqualTo(polls);
        assertThat(stage.rows("setting")).isEqualTo(audits);
    }

    @Test
    void twoUnitsCommitTogether() throws Exception {
        long polls = stage.rows("reception_poll");
        long settings = stage.rows("setting");

        transaction.begin();
        stage.kernel()
                .createNativeQuery("INSERT INTO setting (name, content) VALUES ('both', 'x')")
                .executeUpdate();
        stage.reception()
                .createNativeQuery(
                        "INSERT INTO reception_poll (id, network_id, subject, closed, opened_at,"
                                + " version) SELECT -2, MIN(id), 'x', FALSE, CURRENT_TIMESTAMP, 0"
                                + " FROM local_network")
                .executeUpdate();
        transaction.commit();

        assertThat(stage.rows("reception_poll")).isEqualTo(polls + 1);
        assertThat(stage.rows("setting")).isEqualTo(settings + 1);
    }

    /** Where somebody waits, one more than where nobody does: however many they are. */
    @Test
    void anEnrolmentCostsAsManyStatementsWhateverTheNumberOfEntries() throws Exception {
        long session = stage.session(40);
        List<Long> people = stage.people(90);
        for (long person : people.subList(0, 4)) {
            enrolments.enrol(session, person, null, stage.staff());
        }

        List<String> withFour = statements(session, people.get(4), Status.CONFIRMED);
        for (long person : people.subList(5, 38)) {
            enrolments.enrol(session, person, null, stage.staff());
        }
        List<String> withThirtyEight = statements(session, people.get(38), Status.CONFIRMED);
        enrolments.enrol(session, people.get(39), null, stage.staff());
        List<String> firstToWait = statements(session, people.get(40), Status.WAITING);
        List<String> secondToWait = statements(session, people.get(41), Status.WAITING);
        for (long person : people.subList(42, 80)) {
            enrolments.enrol(session, person, null, stage.staff());
        }
        List<String> fortyFirstToWait = statements(session, people.get(80), Status.WAITING);

        assertThat(withThirtyEight).hasSameSizeAs(withFour);
        assertThat(secondToWait).hasSize(firstToWait.size() + 1);
        assertThat(fortyFirstToWait).hasSameSizeAs(secondToWait);
        assertThat(withFour).hasSizeBetween(1, 25);
    }

    private List<String> statements(long session, long person, Status expected) throws Exception {
        try (SqlCount count = stage.countSql()) {
            Answer answer = enrolments.enrol(session, person, null, stage.staff());
            assertThat(answer.enrolment().getStatus()).isEqualTo(expected);
            // which modules are switched on is read again every few seconds, whoever enrols
            return count.statements().stream()
                    .filter(sql -> !sql.contains("module_record"))
                    .filter(sql -> !sql.contains("module_year_off"))
                    .toList();
        }
    }

    @Test
    void whoWaitsInThreeSessionsReadsTheirCausesInAsManyStatementsAsInOne() throws Exception {
        List<Long> people = stage.people(3);
        waits(people.get(2), people.get(1));
        int ofOne = statements(people.get(2));

        waits(people.get(2), people.get(1));
        waits(people.get(2), people.get(1));

        assertThat(statements(people.get(2))).isEqualTo(ofOne);
    }

    private void waits(long person, long other) {
        long session = stage.session(1);
        enrolments.enrol(session, other, null, stage.staff());
        enrolments.enrol(session, person, null, stage.staff());
    }

    private int statements(long person) throws Exception {
        try (SqlCount count = stage.countSql()) {
            assertThat(register.ofPerson(person, stage.staff()))
                    .anyMatch(line -> line.why().cause() == Cause.SESSION_FULL);
            return count.statements().size();
        }
    }

    private Map<String, Long> counted() {
        Map<String, Long> rows = new LinkedHashMap<>();
        WRITTEN.forEach(table -> rows.put(table, stage.rows(table)));
        return rows;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(2, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
