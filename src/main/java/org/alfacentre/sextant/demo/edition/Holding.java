package org.alfacentre.sextant.demo.edition;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.PlannedHalfDay;
import org.alfacentre.sextant.session.SessionEdit;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.time.ParisTime;

/**
 * One session of the edition: how it is planned, and what people do about it and when. Nothing has
 * happened yet: its steps are what the {@link Narrator} plays.
 */
final class Holding {

    /** Something that somebody does about the session. */
    interface Act {
        void on(Stage stage, Holding holding);
    }

    /** An act at its instant. */
    record Step(Instant at, Holding holding, Act act) {}

    /** A room by the département of its venue and its name. */
    record Place(String departement, String room) {}

    /** Between two who enrol. */
    private static final Duration MINUTES = Duration.ofMinutes(7);

    private static final Duration MARKED_AFTER = Duration.ofMinutes(20);
    private static final Duration SIGNED_AFTER = Duration.ofMinutes(10);

    private final String action;
    private final SessionEdit edit = new SessionEdit();
    private final List<PlannedHalfDay> halfDays = new ArrayList<>();
    private final List<String> trainers = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final Map<Long, Long> enrolments = new HashMap<>();

    private String scheduler = "gestion";
    private Place place;
    private String network;
    private Group group;
    private long id;

    Holding(String action) {
        this.action = action;
    }

    Holding on(List<Slot> slots) {
        slots.forEach(slot -> halfDays.add(PlannedHalfDay.of(slot)));
        return this;
    }

    Holding on(LocalDate day, Period period, String theme) {
        halfDays.add(PlannedHalfDay.of(Slot.of(day, period), theme));
        return this;
    }

    Holding allDay(LocalDate day) {
        return on(day, Period.MORNING, null).on(day, Period.AFTERNOON, null);
    }

    Holding in(Place newPlace) {
        this.place = newPlace;
        return this;
    }

    /** By their names as the directory's trainers have them. */
    Holding ledBy(String... names) {
        trainers.addAll(List.of(names));
        return this;
    }

    Holding forNetwork(String code) {
        this.network = code;
        return this;
    }

    Holding of(Group newGroup) {
        this.group = newGroup;
        return this;
    }

    Holding scheduledBy(String account) {
        this.scheduler = account;
        return this;
    }

    <T> Holding with(SessionEdit.Part<T> part, T value) {
        edit.with(part, value);
        return this;
    }

    Holding draftedAt(Instant when) {
        return then(when, (stage, self) -> stage.office().draft(self));
    }

    Holding publishedAt(Instant when) {
        return draftedAt(when.minus(Duration.ofHours(1)))
                .then(when, (stage, self) -> stage.office().publish(self));
    }

    /** Each enrols by themselves, one after the other. */
    Holding joinedBy(List<Long> people, Instant from) {
        Instant when = from;
        for (Long person : people) {
            then(when, (stage, self) -> stage.people().enrol(self, person));
            when = when.plus(MINUTES);
        }
        return this;
    }

    /** The sheets of the half-days that are over by then are marked, and countersigned. */
    Holding attendedBy(String account, Instant now) {
        for (int n = 1; n <= halfDays.size(); n++) {
            int number = n;
            Instant end = end(halfDays.get(n - 1).slot());
            if (end.plus(SIGNED_AFTER).isBefore(now)) {
                markedBy(account, n);
                then(
                        end.plus(SIGNED_AFTER),
                        (stage, self) -> stage.people().countersign(self, number, account));
            }
        }
        return this;
    }

    Holding markedBy(String account, int n) {
        Slot slot = halfDays.get(n - 1).slot();
        Instant when = ParisTime.at(slot.date(), slot.start()).plus(MARKED_AFTER);
        return then(when, (stage, self) -> stage.people().mark(self, n, account));
    }

    Holding then(Instant when, Act act) {
        steps.add(new Step(when, this, act));
        return this;
    }

    private static Instant end(Slot slot) {
        return ParisTime.at(slot.date(), slot.end());
    }

    void draftedAs(long session) {
        this.id = session;
    }

    void enrolled(long person, long enrolment) {
        enrolments.put(person, enrolment);
    }

    long enrolmentOf(long person) {
        return enrolments.get(person);
    }

    String action() {
        return action;
    }

    SessionEdit edit() {
        return edit;
    }

    List<PlannedHalfDay> halfDays() {
        return halfDays;
    }

    List<String> trainers() {
        return trainers;
    }

    List<Step> steps() {
        return steps;
    }

    String scheduler() {
        return scheduler;
    }

    /** Null for none yet. */
    Place place() {
        return place;
    }

    /** Null for none. */
    String network() {
        return network;
    }

    /** Null for none. */
    Group group() {
        return group;
    }

    long id() {
        return id;
    }
}
