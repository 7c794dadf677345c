package org.alfacentre.sextant.it.model;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A session of the model: its terms, its entries, and the arithmetic of its places. */
final class Meeting {

    static final int MINIMUM_HOURS = 4;

    final Terms terms;
    final List<Entry> entries = new ArrayList<>();
    Integer capacity;
    String mode;
    boolean paused;
    List<Share> shares = List.of();

    Meeting(Terms terms) {
        this.terms = terms;
        this.capacity = terms.capacity();
        this.mode = terms.mode();
    }

    Meeting copy() {
        Meeting copy = new Meeting(terms);
        entries.forEach(entry -> copy.entries.add(entry.copy()));
        copy.capacity = capacity;
        copy.mode = mode;
        copy.paused = paused;
        copy.shares = shares;
        return copy;
    }

    /** The person's entry, the last when there were several. */
    Optional<Entry> of(Somebody person) {
        return entries.stream()
                .filter(entry -> entry.person.equals(person))
                .reduce((earlier, later) -> later);
    }

    List<Entry> queue() {
        return entries.stream()
                .filter(entry -> entry.is("WAITING"))
                .sorted(
                        Comparator.comparingInt((Entry entry) -> -entry.priority)
                                .thenComparingInt(entry -> entry.joined))
                .toList();
    }

    boolean occupies(Entry entry) {
        return entry.is("CONFIRMED", "OFFERED") || (entry.is("REQUESTED") && terms.holdsPlace());
    }

    int occupying() {
        return (int) entries.stream().filter(this::occupies).count();
    }

    /** {@code free(p,S) > 0}, or the cause why not. */
    Optional<String> obstacle(Somebody person, LocalDateTime now) {
        if (capacity != null && occupying() >= capacity) {
            return Optional.of("session-full");
        }
        boolean capped =
                shares.stream()
                        .filter(share -> !share.held() && share.isInForce(now))
                        .anyMatch(
                                share ->
                                        share.concerns(person)
                                                && taken(share, person) >= share.size());
        if (capped) {
            return Optional.of("quota-full");
        }
        return capacity != null && capacity - occupying() - keptFrom(person, now) <= 0
                ? Optional.of("held-places")
                : Optional.empty();
    }

    /** HELD places untaken and not meant for this person. */
    int keptFrom(Somebody person, LocalDateTime now) {
        return shares.stream()
                .filter(share -> share.held() && share.isInForce(now) && !share.concerns(person))
                .mapToInt(this::untaken)
                .sum();
    }

    /** How many of those that count with this person have a place. */
    int taken(Share share, Somebody person) {
        return (int)
                entries.stream()
                        .filter(this::occupies)
                        .filter(entry -> share.countsAlike(entry.person, person))
                        .count();
    }

    private int untaken(Share held) {
        long taken =
                entries.stream()
                        .filter(this::occupies)
                        .filter(entry -> held.concerns(entry.person))
                        .count();
        return Math.max(0, held.size() - (int) taken);
    }

    /** The first of the queue who could take a place (R2, R5). */
    Optional<Entry> nextInLine(LocalDateTime now) {
        return queue().stream().filter(entry -> obstacle(entry.person, now).isEmpty()).findFirst();
    }

    /** R2: somebody waiting could take the place that this newcomer would get. */
    boolean isAwaited(Somebody newcomer, LocalDateTime now) {
        List<Somebody> able =
                queue().stream()
                        .map(entry -> entry.person)
                        .filter(person -> obstacle(person, now).isEmpty())
                        .toList();
        return !able.isEmpty() && !isKeptFromAll(newcomer, able, now);
    }

    /** Their own held place is nobody else's, unless a cap counts them together. */
    private boolean isKeptFromAll(Somebody newcomer, List<Somebody> able, LocalDateTime now) {
        List<Share> inForce = shares.stream().filter(share -> share.isInForce(now)).toList();
        boolean together =
                inForce.stream()
                        .filter(share -> !share.held())
                        .anyMatch(
                                share ->
                                        able.stream()
                                                .anyMatch(it -> share.countsAlike(it, newcomer)));
        return !together
                && inForce.stream()
                        .filter(share -> share.held() && share.concerns(newcomer))
                        .filter(share -> untaken(share) > 0)
                        .anyMatch(share -> able.stream().noneMatch(share::concerns));
    }

    /** R9, R6, R7: the engine gives no place by itself. */
    boolean isForStaff(LocalDateTime now) {
        boolean tooLate =
                mode.equals("OFFER")
                        && OfficeHours.halfHours(now, terms.cutOff()) < MINIMUM_HOURS * 2;
        return paused || mode.equals("MANUAL") || !now.isBefore(terms.cutOff()) || tooLate;
    }
}
