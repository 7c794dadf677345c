package org.alfacentre.sextant.enrolment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The arithmetic of places of one session at one moment (rules.md, Terms), over its active entries.
 * It reads rows that are in memory and decides nothing else: no clock, no database, no module.
 */
final class Seats {

    private final Integer capacity;
    private final List<Quota> inForce;
    private final List<Seat> all;
    private final Set<Seat> supposed = Collections.newSetFromMap(new IdentityHashMap<>());

    /** {@code capacity} null: no limit. */
    Seats(Integer capacity, List<Quota> quotas, Collection<? extends Seat> all, Instant now) {
        this.capacity = capacity;
        this.inForce =
                quotas.stream()
                        .filter(quota -> quota.isInForce(now))
                        .sorted(Comparator.comparing(Quota::getSize).thenComparing(Quota::getName))
                        .toList();
        this.all = new ArrayList<>(all);
    }

    void add(Enrolment entry) {
        all.add(entry);
    }

    /** An entry that was only counted so far is there in full from now on. */
    void replace(Enrolment entry) {
        all.replaceAll(seat -> entry.getId().equals(seat.getId()) ? entry : seat);
    }

    /** The entries waiting, first of the queue first. */
    List<Enrolment> queue() {
        return entries().stream()
                .filter(entry -> entry.getStatus() == Status.WAITING)
                .sorted(Enrolment.QUEUE_ORDER)
                .toList();
    }

    /** Those read in full: all that wait, ask or are offered a place, and whom else it concerns. */
    List<Enrolment> entries() {
        return all.stream().filter(Enrolment.class::isInstance).map(Enrolment.class::cast).toList();
    }

    List<Seat> all() {
        return List.copyOf(all);
    }

    /** What a person has in the session now, if anything. */
    Optional<Seat> of(long person) {
        return all.stream().filter(seat -> seat.isActiveOf(person)).findFirst();
    }

    /** From 1; of an entry of the queue. */
    int rank(Enrolment entry) {
        return queue().indexOf(entry) + 1;
    }

    int occupying() {
        return count(this::holds);
    }

    /** Whether the session as a whole has no place, whatever the quotas say. */
    boolean isFull() {
        return capacity != null && occupying() >= capacity;
    }

    int overbookedBy() {
        return capacity == null ? 0 : Math.max(0, occupying() - capacity);
    }

    /** Why somebody of this profile cannot take a place now; empty when free(p,S) > 0. */
    Optional<Explanation> obstacle(Profile person) {
        return isFull() ? Optional.of(Explanation.of(Cause.SESSION_FULL)) : quotaObstacle(person);
    }

    /** The same for the quotas alone, whatever the capacity. */
    Optional<Explanation> quotaObstacle(Profile person) {
        return quotaObstacle(person, quota -> true);
    }

    /** What stands against a colleague taking over: the quotas in which the two differ (R15). */
    Optional<Explanation> takeOverObstacle(Profile leaving, Profile coming) {
        return quotaObstacle(coming, quota -> takesMore(quota, leaving, coming));
    }

    /** Whether a quota lets somebody else in once that colleague has taken over. */
    boolean leavesMore(Profile leaving, Profile coming) {
        return inForce.stream().anyMatch(quota -> takesMore(quota, coming, leaving));
    }

    /** Whether one takes of that quota what the other before did not, or of what it leaves. */
    private static boolean takesMore(Quota quota, Profile before, Profile after) {
        List<String> old = matched(quota.getSelector(), before);
        List<String> theirs = matched(quota.getSelector(), after);
        return quota.getKind() == QuotaKind.CAP
                ? !old.containsAll(theirs)
                : !old.isEmpty() && theirs.isEmpty();
    }

    private Optional<Explanation> quotaObstacle(Profile person, Predicate<Quota> asked) {
        for (Quota quota : inForce) {
            if (quota.getKind() == QuotaKind.CAP && asked.test(quota) && isFull(quota, person)) {
                return Optional.of(Explanation.quota(Cause.QUOTA_FULL, quota));
            }
        }
        return capacity == null ? Optional.empty() : heldFromThem(person, asked);
    }

    private boolean isFull(Quota cap, Profile person) {
        return matched(cap.getSelector(), person).stream()
                .anyMatch(value -> taken(cap.getSelector(), value) >= cap.getSize());
    }

    private Optional<Explanation> heldFromThem(Profile person, Predicate<Quota> asked) {
        int held = 0;
        Quota last = null;
        for (Quota quota : inForce) {
            if (quota.getKind() == QuotaKind.HELD
                    && matched(quota.getSelector(), person).isEmpty()) {
                int untaken = untaken(quota);
                held += untaken;
                last = untaken > 0 && asked.test(quota) ? quota : last;
            }
        }
        return last != null && capacity - occupying() - held <= 0
                ? Optional.of(Explanation.quota(Cause.HELD_PLACES, last))
                : Optional.empty();
    }

    /** Whether a place is held for somebody and for none of these, with whom they share no cap. */
    boolean isHeldFromAll(Profile person, List<Profile> others) {
        return others.stream().noneMatch(other -> sharesCap(person, other))
                && inForce.stream()
                        .filter(quota -> quota.getKind() == QuotaKind.HELD && untaken(quota) > 0)
                        .map(Quota::getSelector)
                        .filter(selector -> !matched(selector, person).isEmpty())
                        .anyMatch(
                                selector ->
                                        others.stream()
                                                .allMatch(it -> matched(selector, it).isEmpty()));
    }

    private boolean sharesCap(Profile one, Profile other) {
        return inForce.stream()
                .filter(quota -> quota.getKind() == QuotaKind.CAP)
                .map(Quota::getSelector)
                .anyMatch(
                        selector ->
                                !Collections.disjoint(
                                        matched(selector, one), matched(selector, other)));
    }

    /** Who takes how much of a quota now, by value; of one that selects a value, that one. */
    Map<String, Integer> taken(Quota quota) {
        Map<String, Integer> taken = new TreeMap<>();
        all.stream()
                .filter(this::holds)
                .flatMap(seat -> matched(quota.getSelector(), seat.getProfile()).stream())
                .forEach(value -> taken.merge(value, 1, Integer::sum));
        return taken;
    }

    /** Places of HELD quotas that those they are meant for have not taken. */
    int heldFree() {
        return inForce.stream()
                .filter(quota -> quota.getKind() == QuotaKind.HELD)
                .mapToInt(this::untaken)
                .sum();
    }

    private int untaken(Quota held) {
        String value = held.getSelector().value();
        return Math.max(0, held.getSize() - taken(held.getSelector(), value));
    }

    private int taken(Selector selector, String value) {
        return count(
                seat ->
                        holds(seat)
                                && seat.getProfile().values(selector.attribute()).stream()
                                        .anyMatch(value::equalsIgnoreCase));
    }

    /** The person's values that the selector concerns: all for each, the one named otherwise. */
    private static List<String> matched(Selector selector, Profile person) {
        return person.values(selector.attribute()).stream()
                .filter(value -> selector.isEach() || selector.value().equalsIgnoreCase(value))
                .toList();
    }

    SeatNumbers numbers() {
        return new SeatNumbers(
                seated(Status.CONFIRMED),
                seated(Status.OFFERED),
                seated(Status.REQUESTED),
                seated(Status.WAITING));
    }

    int walkIns() {
        return count(seat -> seat.getStatus().isActive() && seat.isWalkIn());
    }

    /** Free places, null for no limit. */
    Integer free() {
        return capacity == null ? null : (Integer) Math.max(0, capacity - occupying());
    }

    /** Counts an entry as seated that is not yet, to find out who is next after it. */
    void suppose(Enrolment entry) {
        supposed.add(entry);
    }

    boolean isSupposed(Enrolment entry) {
        return supposed.contains(entry);
    }

    void supposeNothing() {
        supposed.clear();
    }

    private boolean holds(Seat seat) {
        return seat.occupies() || supposed.contains(seat);
    }

    private int seated(Status status) {
        return count(
                seat ->
                        seat.getStatus() == status
                                && !seat.isWalkIn()
                                && !(seat.isOutsideQuota() && status != Status.WAITING));
    }

    private int count(Predicate<Seat> condition) {
        return (int) all.stream().filter(condition).count();
    }
}
