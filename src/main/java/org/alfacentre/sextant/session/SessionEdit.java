package org.alfacentre.sextant.session;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What somebody wants a session to be. Only the parts that were given change; a part given as null
 * is a value ({@code CAPACITY} null: no limit), a part left out takes its default or stays.
 *
 * <pre>{@code
 * new SessionEdit()
 *         .with(SessionEdit.CAPACITY, 25)
 *         .with(SessionEdit.HALF_DAYS, List.of(PlannedHalfDay.of(Slot.of(day, Period.MORNING))));
 * }</pre>
 */
public final class SessionEdit {

    /** One part of a session, under the name it has in REST. */
    public record Part<T>(String field) {}

    public static final Part<String> TITLE = new Part<>("title");
    public static final Part<String> DEPARTEMENT = new Part<>("departement");
    public static final Part<Long> NETWORK = new Part<>("network");
    public static final Part<Long> SERIES = new Part<>("series");
    public static final Part<Long> COHORT = new Part<>("cohort");
    public static final Part<Long> VENUE = new Part<>("venue");
    public static final Part<Long> ROOM = new Part<>("room");
    public static final Part<List<PlannedHalfDay>> HALF_DAYS = new Part<>("halfDays");
    public static final Part<Integer> MINIMUM = new Part<>("minimum");
    public static final Part<Integer> CAPACITY = new Part<>("capacity");
    public static final Part<Instant> OPENS_AT = new Part<>("opensAt");
    public static final Part<Instant> CLOSES_AT = new Part<>("closesAt");
    public static final Part<Instant> CUT_OFF_AT = new Part<>("cutOffAt");
    public static final Part<Instant> CANCEL_UNTIL = new Part<>("cancelUntil");
    public static final Part<Instant> ALERT_AT = new Part<>("alertAt");
    public static final Part<Long> OWNER = new Part<>("owner");
    public static final Part<WaitingListMode> LIST_MODE = new Part<>("waitingList.mode");
    public static final Part<Integer> OFFER_HOURS = new Part<>("waitingList.offerHours");
    public static final Part<Integer> MINIMUM_HOURS = new Part<>("waitingList.minimumHours");
    public static final Part<Integer> LIST_LIMIT = new Part<>("waitingList.limit");
    public static final Part<Boolean> LIST_PAUSED = new Part<>("waitingList.paused");
    public static final Part<Boolean> APPROVAL_REQUIRED = new Part<>("approval.required");
    public static final Part<Boolean> APPROVAL_HOLDS = new Part<>("approval.holdsPlace");
    public static final Part<Set<Long>> TRAINERS = new Part<>("trainers");

    /** Answers to what the action's modules ask, by the keys of the questions. */
    public static final Part<Map<String, String>> FIELDS = new Part<>("fields");

    /** Why a weekend or a public holiday is kept all the same; for the director. */
    public static final Part<String> OVERRIDE_REASON = new Part<>("overrideReason");

    /** The version that was shown to whoever edits: another one refuses the edit as stale. */
    public static final Part<Integer> VERSION = new Part<>("version");

    private final Map<Part<?>, Object> given = new HashMap<>();

    public <T> SessionEdit with(Part<T> part, T value) {
        given.put(part, value);
        return this;
    }

    public boolean has(Part<?> part) {
        return given.containsKey(part);
    }

    /** True when at least one of them was given. */
    public boolean hasAny(Part<?>... parts) {
        for (Part<?> part : parts) {
            if (has(part)) {
                return true;
            }
        }
        return false;
    }

    /** The given value, which may be null, or the other when none was given. */
    @SuppressWarnings("unchecked")
    public <T> T or(Part<T> part, T other) {
        return has(part) ? (T) given.get(part) : other;
    }

    public <T> void ifGiven(Part<T> part, Consumer<T> act) {
        if (has(part)) {
            act.accept(or(part, null));
        }
    }

    /** The names of the parts that were given, for the audit. */
    String fields() {
        return given.keySet().stream()
                .filter(part -> part != VERSION)
                .map(Part::field)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** These parts, and the defaults' where none was given. */
    SessionEdit over(SessionEdit defaults) {
        var whole = new SessionEdit();
        whole.given.putAll(defaults.given);
        whole.given.putAll(given);
        return whole;
    }
}
