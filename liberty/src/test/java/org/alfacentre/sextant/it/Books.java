package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;

/** A session's entries, figures, history and mails counted again: they must agree. */
final class Books {

    private final Scene scene;
    private final List<Map<String, Object>> entries;

    Books(Scene scene) {
        this.scene = scene;
        this.entries = new Roll(scene).entries();
    }

    void balance() {
        Integer capacity = scene.seats().get("capacity");
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(count("CONFIRMED")).isEqualTo(scene.seats().getInt("seats.confirmed"));
        softly.assertThat(count("OFFERED")).isEqualTo(scene.seats().getInt("seats.offered"));
        softly.assertThat(count("WAITING")).isEqualTo(scene.seats().getInt("seats.waiting"));
        if (capacity != null) {
            softly.assertThat(count("CONFIRMED") + count("OFFERED")).isLessThanOrEqualTo(capacity);
        }
        softly.assertThat(ranks()).containsExactlyElementsOf(dense(count("WAITING")));
        softly.assertAll();
        assertThat(told()).containsExactlyInAnyOrderElementsOf(transitions());
    }

    private int count(String status) {
        return (int) entries.stream().filter(entry -> status.equals(entry.get("status"))).count();
    }

    private List<Integer> ranks() {
        return entries.stream()
                .map(entry -> (Integer) entry.get("rank"))
                .filter(rank -> rank != null)
                .sorted()
                .toList();
    }

    private static List<Integer> dense(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    /** Each transition of each entry, as {@code entry/n}. */
    private List<String> transitions() {
        List<String> all = new ArrayList<>();
        for (Map<String, Object> entry : entries) {
            List<?> history = (List<?>) entry.get("history");
            for (int n = 1; n <= history.size(); n++) {
                all.add(entry.get("id") + "/" + n);
            }
        }
        return all;
    }

    /** The transition of each mail about one. */
    private List<String> told() {
        return new Roll(scene)
                .messages().stream()
                        .filter(message -> message.get("transition") != null)
                        .map(message -> message.get("enrolment") + "/" + message.get("transition"))
                        .toList();
    }
}
