package org.alfacentre.sextant.it.model;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The model as a whole: its meetings, its clock, and what is due. */
final class Region {

    final List<Somebody> people;
    final List<Meeting> meetings;
    LocalDateTime now = Terms.BEGIN;
    private final Map<String, List<String>> letters = new TreeMap<>();
    private int joins;

    private Region(List<Somebody> people, List<Meeting> meetings) {
        this.people = people;
        this.meetings = meetings;
    }

    static Region of(List<Somebody> people, List<Terms> terms) {
        return new Region(people, terms.stream().map(Meeting::new).toList());
    }

    Region copy() {
        Region copy = new Region(people, meetings.stream().map(Meeting::copy).toList());
        copy.now = now;
        copy.joins = joins;
        letters.forEach((key, kinds) -> copy.letters.put(key, new ArrayList<>(kinds)));
        return copy;
    }

    /** Which entry an act is about, by its place among the session's; empty when there is none. */
    Optional<Integer> entryOf(Act act) {
        Meeting meeting = meetings.get(act.session());
        return meeting.of(people.get(act.person())).map(meeting.entries::indexOf);
    }

    /**
     * @param entry of {@link #entryOf}, for the verbs that need one
     */
    Reply does(Act act, int entry) {
        Meeting meeting = meetings.get(act.session());
        if (act.verb().needsEntry()) {
            return new Holders(this, meeting, meeting.entries.get(entry)).does(act);
        }
        return switch (act.verb()) {
            case ENROL -> new Newcomers(this, meeting).enrol(people.get(act.person()));
            case FORCE -> new Newcomers(this, meeting).force(people.get(act.person()));
            case CLOCK -> advance(act.value());
            default -> new Staff(this, meeting).does(act);
        };
    }

    Entry join(Meeting meeting, Somebody person, String status, String letter) {
        Entry entry = new Entry(person, joins++);
        meeting.entries.add(entry);
        become(meeting, entry, status, letter);
        return entry;
    }

    void become(Meeting meeting, Entry entry, String status, String letter) {
        entry.status = status;
        if (letter != null) {
            String key = meetings.indexOf(meeting) + "/" + entry.person.number();
            letters.computeIfAbsent(key, none -> new ArrayList<>()).add(letter);
        }
    }

    /** R18: confirmed at the same hours in another session. */
    boolean isTaken(Somebody person, Meeting here, Meeting alsoLeft) {
        return meetings.stream()
                .filter(other -> other != here && other != alsoLeft)
                .filter(other -> other.terms.day() == here.terms.day())
                .flatMap(other -> other.entries.stream())
                .anyMatch(entry -> entry.person.equals(person) && entry.is("CONFIRMED"));
    }

    private Reply advance(int hours) {
        LocalDateTime before = now;
        deliver();
        now = now.plusHours(hours);
        due(before).sorted(Comparator.comparing(Due::at)).toList().forEach(due -> due.what().run());
        deliver();
        return Reply.DONE;
    }

    private record Due(LocalDateTime at, Runnable what) {}

    private Stream<Due> due(LocalDateTime before) {
        return meetings.stream()
                .flatMap(
                        meeting ->
                                Stream.concat(
                                        meeting.entries.stream()
                                                .filter(entry -> entry.is("OFFERED"))
                                                .filter(entry -> !now.isBefore(entry.expiry))
                                                .map(entry -> expiry(meeting, entry)),
                                        meeting.shares.stream()
                                                .filter(share -> share.isInForce(before))
                                                .filter(share -> !share.isInForce(now))
                                                .map(share -> release(meeting, share))));
    }

    private Due expiry(Meeting meeting, Entry entry) {
        return new Due(
                entry.expiry,
                () -> {
                    become(meeting, entry, "EXPIRED", "offer-expired");
                    new Walk(this, meeting).walk();
                });
    }

    private Due release(Meeting meeting, Share share) {
        return new Due(share.end(), () -> new Walk(this, meeting).walk());
    }

    /** Mails leave before the clock moves on: the offer's time runs from then (R7). */
    private void deliver() {
        for (Meeting meeting : meetings) {
            meeting.entries.stream()
                    .filter(entry -> entry.is("OFFERED") && !entry.delivered)
                    .forEach(entry -> new Walk(this, meeting).delivered(entry));
        }
    }

    /** Each session's persons with state, rank and deadline: what REST must show. */
    List<Map<Integer, String>> view() {
        return meetings.stream().map(this::view).toList();
    }

    private Map<Integer, String> view(Meeting meeting) {
        Map<Integer, String> view = new TreeMap<>();
        List<Entry> queue = meeting.queue();
        for (Somebody person : people) {
            meeting.of(person).ifPresent(entry -> view.put(person.number(), shown(entry, queue)));
        }
        return view;
    }

    private static String shown(Entry entry, List<Entry> queue) {
        return switch (entry.status) {
            case "WAITING" -> "WAITING " + (queue.indexOf(entry) + 1);
            case "OFFERED" -> "OFFERED until " + entry.expiry;
            default -> entry.status;
        };
    }

    /** The kinds of each person's mails for a session. */
    List<String> letters(int session, int person) {
        return letters.getOrDefault(session + "/" + person, List.of()).stream().sorted().toList();
    }
}
