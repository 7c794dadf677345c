package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Clients that enrol, cancel, mark and have mails sent until the server dies under them; each
 * remembers what it was answered.
 */
final class Storm {

    private static final int CLIENTS = 3;
    private static final int MARKED = 30;

    private final Api api;
    private final Scene places;
    private final Scene sheet;
    private final Queue<Long> newcomers = new ConcurrentLinkedQueue<>();
    private final Queue<Long> entered = new ConcurrentLinkedQueue<>();
    private final Queue<Long> left = new ConcurrentLinkedQueue<>();
    private final Queue<Long> toMark = new ConcurrentLinkedQueue<>();
    private final Queue<Long> marked = new ConcurrentLinkedQueue<>();
    private final Queue<Long> toLeave = new ConcurrentLinkedQueue<>();
    private OffsetDateTime now;

    /**
     * @param begin when the sheet of the second session is open
     */
    Storm(Api api, Scene places, Scene sheet, String begin) {
        this.api = api;
        this.places = places;
        this.sheet = sheet;
        this.now = OffsetDateTime.parse(begin);
        List<Long> people = Roll.directory(api, 200);
        newcomers.addAll(people.subList(0, 160));
        for (long person : people.subList(160, 160 + MARKED)) {
            toMark.add(
                    new Roll(sheet)
                            .ask(person)
                            .then()
                            .statusCode(201)
                            .extract()
                            .jsonPath()
                            .getLong("id"));
        }
        api.clock(begin);
    }

    /** Ends when so many enrolments were answered; then {@code end} happens in their midst. */
    void blowUntil(int answered, Runnable end) {
        CountDownLatch left = new CountDownLatch(answered);
        List<CompletableFuture<?>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(repeat(() -> enrolNext(left)));
        }
        clients.add(repeat(this::cancelNext));
        clients.add(repeat(this::markNext));
        clients.add(repeat(this::sendMails));
        try {
            assertThat(left.await(3, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end.run();
        clients.forEach(client -> assertThat(client).failsWithin(Duration.ofMinutes(1)));
    }

    /** A client goes on until nobody answers. */
    private static CompletableFuture<?> repeat(Runnable act) {
        return CompletableFuture.runAsync(
                () -> {
                    while (true) {
                        act.run();
                    }
                },
                task -> new Thread(task).start());
    }

    private void enrolNext(CountDownLatch count) {
        Long person = newcomers.poll();
        Response answer = new Roll(places).ask(person == null ? -1 : person);
        if (answer.statusCode() == 201) {
            long id = answer.jsonPath().getLong("id");
            entered.add(id);
            toLeave.add(id);
            count.countDown();
        }
    }

    private void cancelNext() {
        Long entry = toLeave.size() > 8 ? toLeave.poll() : null;
        Response answer =
                api.as("gestion")
                        .body(Map.of("reason", "essai"))
                        .post("/enrolments/" + (entry == null ? -1 : entry) + "/cancel");
        if (answer.statusCode() == 200) {
            left.add(entry);
        }
    }

    private void markNext() {
        Long entry = toMark.poll();
        Map<String, Object> mark =
                Map.of(
                        "key",
                        "k" + entry,
                        "enrolment",
                        entry == null ? -1 : entry,
                        "status",
                        "PRESENT");
        Response answer =
                api.as("gestion")
                        .body(Map.of("marks", List.of(mark)))
                        .put("/sessions/" + sheet.session() + "/half-days/1/attendance");
        if (answer.statusCode() == 200) {
            marked.add(entry);
        }
    }

    private void sendMails() {
        now = now.plusSeconds(1);
        api.as("admin").body(Map.of("now", now.toString())).put("/clock");
    }

    void nothingAnsweredIsLost() {
        new Roll(places).nothingIsLost(entered, left);
        List<Map<String, Object>> marks =
                api.as("gestion")
                        .get("/sessions/" + sheet.session() + "/half-days/1/attendance")
                        .jsonPath()
                        .getList("marks");
        assertThat(marks)
                .extracting(mark -> Roll.id(mark, "enrolment"))
                .containsAll(marked)
                .doesNotHaveDuplicates();
    }
}
