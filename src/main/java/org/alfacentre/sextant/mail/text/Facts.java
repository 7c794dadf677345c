package org.alfacentre.sextant.mail.text;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.session.Period;

/** What a stored letter says, read back: the keys are those of {@code LetterFacts}. */
public final class Facts {

    /** Asking for one looks through the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final JsonObject facts;

    private Facts(JsonObject facts) {
        this.facts = facts;
    }

    public static Facts parse(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return new Facts(reader.readObject());
        }
    }

    /** The same with one fact more, another value for it, or without it when that is null. */
    public Facts with(String key, String value) {
        JsonObjectBuilder others = JSON.createObjectBuilder(facts).remove(key);
        return new Facts((value == null ? others : others.add(key, value)).build());
    }

    public String toJson() {
        return facts.toString();
    }

    /** A text or a number as text; empty when it is not there. */
    public Optional<String> text(String key) {
        return text(facts, key);
    }

    public Optional<Instant> instant(String key) {
        return text(key).map(Instant::parse);
    }

    /** The lines of a list; none when it is not there. */
    public List<String> lines(String key) {
        return lines(facts, key);
    }

    private static List<String> lines(JsonObject value, String key) {
        return value.containsKey(key)
                ? value.getJsonArray(key).stream().map(Facts::asText).toList()
                : List.of();
    }

    /** The sessions it tells of: none, the one it is about, or all those of a day. */
    public List<SessionTold> sessions() {
        if (facts.containsKey("sessions")) {
            return facts.getJsonArray("sessions").getValuesAs(JsonObject.class).stream()
                    .map(Facts::session)
                    .toList();
        }
        return facts.containsKey("session") ? List.of(session(facts)) : List.of();
    }

    /** The half-days as they were before the session moved. */
    public List<HalfDayTold> previous() {
        return halfDays(facts, "previous");
    }

    /** Those of them that the session has no more. */
    public List<HalfDayTold> dropped() {
        Set<Long> kept =
                sessions().stream()
                        .flatMap(session -> session.halfDays().stream())
                        .map(HalfDayTold::id)
                        .collect(Collectors.toSet());
        return previous().stream().filter(day -> !kept.contains(day.id())).toList();
    }

    private static SessionTold session(JsonObject value) {
        JsonObject session = value.getJsonObject("session");
        return new SessionTold(
                session.getJsonNumber("id").longValue(),
                session.getString("code"),
                session.getString("title"),
                halfDays(value, "halfDays"),
                text(value, "place").orElse(null),
                lines(value, "notes"),
                value.getInt("sequence", 0),
                text(value, "enrolment").map(Long::valueOf).orElse(null));
    }

    private static List<HalfDayTold> halfDays(JsonObject value, String key) {
        return value.containsKey(key)
                ? value.getJsonArray(key).getValuesAs(JsonObject.class).stream()
                        .map(Facts::halfDay)
                        .toList()
                : List.of();
    }

    private static HalfDayTold halfDay(JsonObject value) {
        return new HalfDayTold(
                value.getJsonNumber("id").longValue(),
                value.getInt("n"),
                LocalDate.parse(value.getString("date")),
                Period.valueOf(value.getString("period")),
                Instant.parse(value.getString("startsAt")),
                Instant.parse(value.getString("endsAt")),
                text(value, "theme").orElse(null));
    }

    private static Optional<String> text(JsonObject value, String key) {
        return Optional.ofNullable(value.get(key))
                .filter(found -> found != JsonValue.NULL)
                .map(Facts::asText);
    }

    private static String asText(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return value instanceof JsonNumber number ? number.toString() : value.toString();
    }
}
