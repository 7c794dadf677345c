package org.alfacentre.sextant.mail;

import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.session.HalfDay;
import org.alfacentre.sextant.session.Room;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.session.Venue;

/**
 * What a letter tells, as values that can be stored: the session as it is at this moment, and what
 * the cause of the letter adds. A null is left out.
 *
 * <pre>{@code
 * LetterFacts.of(session).with("rank", 3).with("deadline", expiry).asMap()
 * }</pre>
 *
 * Keys that the kernel's texts know: {@code session} (id, code, title, action), {@code halfDays},
 * {@code place}, {@code sequence}, {@code rank}, {@code cause}, {@code quota}, {@code
 * otherSession}, {@code deadline}, {@code reason}, {@code from}, {@code to}, {@code list}, {@code
 * reference}, {@code previous} (the half-days before a move), {@code previousPlace}, {@code name}
 * (the person it speaks of, when that is not its reader), {@code outsider} (present when its reader
 * is not of the directory), {@code notes} (what modules tell whoever is expected at the session).
 */
public final class LetterFacts {

    /** Asking for one looks through the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final Map<String, Object> facts = new LinkedHashMap<>();

    private LetterFacts() {}

    /** Facts of a letter that concerns no session. */
    public static LetterFacts none() {
        return new LetterFacts();
    }

    /** The session's title, half-days, place and calendar sequence as they are now. */
    public static LetterFacts of(TrainingSession session) {
        return none().with(
                        "session",
                        Map.of(
                                "id", session.getId(),
                                "code", session.getCode(),
                                "title", session.getTitle(),
                                "action", session.getAction().getCode()))
                .with("halfDays", halfDays(session))
                .with("place", place(session))
                .with("sequence", session.getIcalSequence());
    }

    /** The session's half-days as a value, to be kept before they are moved. */
    public static List<Map<String, Object>> halfDays(TrainingSession session) {
        return session.getHalfDays().stream().map(LetterFacts::halfDay).toList();
    }

    /** One half-day as a value. */
    public static Map<String, Object> halfDay(HalfDay halfDay) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("id", halfDay.getId());
        value.put("n", halfDay.getN());
        value.put("date", halfDay.getDate().toString());
        value.put("period", halfDay.getPeriod().name());
        value.put("startsAt", halfDay.getStartsAt().toString());
        value.put("endsAt", halfDay.getEndsAt().toString());
        if (halfDay.getTheme() != null) {
            value.put("theme", halfDay.getTheme());
        }
        return value;
    }

    /** "Venue, room, address, city" with what is known of it, or null without a venue. */
    public static String place(TrainingSession session) {
        return place(session.getVenue(), session.getRoom());
    }

    /** The same of a place where a session may have been. */
    public static String place(Venue venue, Room room) {
        if (venue == null) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        parts.add(venue.getName());
        if (room != null) {
            parts.add(room.getName());
        }
        if (venue.getAddress() != null && !venue.getAddress().isBlank()) {
            parts.add(venue.getAddress());
        }
        parts.add(venue.getCity());
        return String.join(", ", parts);
    }

    /** Adds a fact; an instant becomes its ISO text, an enum its name, a null is left out. */
    public LetterFacts with(String key, Object value) {
        if (value instanceof Instant || value instanceof Enum<?>) {
            facts.put(key, value.toString());
        } else if (value != null) {
            facts.put(key, value);
        }
        return this;
    }

    /** The facts as they are stored. */
    public String asJson() {
        return JSON.createObjectBuilder(facts).build().toString();
    }

    public Map<String, Object> asMap() {
        return Map.copyOf(facts);
    }
}
