package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.axis.PeopleView.Network;
import org.alfacentre.sextant.axis.SettingsView;
import org.alfacentre.sextant.coordination.Mandate.Kind;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.time.ParisTime;

/**
 * Who speaks for which regroupement: staff give mandates, the référent of a regroupement names
 * alternates for it.
 */
@ApplicationScoped
@Transactional
public class Mandates {

    @PersistenceContext(unitName = "coordination")
    private EntityManager em;

    @Inject private Turn turn;
    @Inject private PeopleView people;
    @Inject private SettingsView settings;
    @Inject private Clock clock;

    /** A mandate to give; {@code ends} is its last day or null. */
    public record Wanted(Long network, Long person, Kind kind, LocalDate begins, LocalDate ends) {}

    /** The regroupements whose mandates this person may see, by département and name. */
    List<Network> seen(Caller by) {
        List<Network> all = people.networks();
        if (by.is(Role.ADMINISTRATOR, Role.STAFF, Role.DIRECTOR)) {
            return all;
        }
        Set<Long> theirs = new LinkedHashSet<>();
        people.referents()
                .forEach(
                        (network, referents) -> {
                            if (referents.contains(by.id())) {
                                theirs.add(network);
                            }
                        });
        of(by.id()).stream()
                .filter(it -> it.isActiveOn(today()))
                .map(Mandate::getNetwork)
                .forEach(theirs::add);
        return all.stream().filter(it -> theirs.contains(it.id())).toList();
    }

    /** All that are kept of the regroupements that this person may see, the newest first. */
    List<Mandate> kept(Caller by) {
        List<Long> seen = seen(by).stream().map(Network::id).toList();
        return seen.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT m FROM CoordinationMandate m WHERE m.network IN :seen ORDER"
                                        + " BY m.begins DESC, m.id DESC",
                                Mandate.class)
                        .setParameter("seen", seen)
                        .getResultList();
    }

    /** Those of a person, over or not, the newest first. */
    List<Mandate> of(long person) {
        return em.createQuery(
                        "SELECT m FROM CoordinationMandate m WHERE m.person = :person ORDER BY"
                                + " m.begins DESC, m.id DESC",
                        Mandate.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Those that are not over. */
    List<Mandate> current() {
        return em.createQuery(
                        "SELECT m FROM CoordinationMandate m WHERE m.ends IS NULL OR m.ends >="
                                + " :today ORDER BY m.begins, m.id",
                        Mandate.class)
                .setParameter("today", today())
                .getResultList();
    }

    /** Those whose end is near, while their person does not go on. */
    List<Mandate> ending() {
        int days = settings.number(CoordinationModule.ID, CoordinationModule.MANDATE_DAYS);
        return ending(current(), today(), days);
    }

    static List<Mandate> ending(List<Mandate> current, LocalDate today, int days) {
        return current.stream()
                .filter(it -> it.getEnds() != null && it.isActiveOn(today))
                .filter(it -> !it.getEnds().isAfter(today.plusDays(days)))
                .filter(it -> current.stream().noneMatch(other -> other.continues(it)))
                .toList();
    }

    public Mandate give(Wanted wanted, Caller by) {
        turn.take();
        mustGive(wanted.network(), wanted.kind(), by);
        var checks = new Checks();
        if (wanted.kind() == null) {
            checks.wrong("kind", "required");
        }
        if (wanted.person() == null) {
            checks.wrong("person", "required");
        } else if (!mayHold(wanted.network()).contains(wanted.person())) {
            checks.wrong("person", "coordination.problem.not-of-network");
        }
        if (wanted.begins() == null) {
            checks.wrong("begins", "required");
        }
        checks.refuseIfWrong();
        var mandate =
                new Mandate(
                        wanted.network(),
                        wanted.person(),
                        wanted.kind(),
                        wanted.begins(),
                        wanted.ends());
        mustFit(mandate);
        em.persist(mandate);
        return mandate;
    }

    /** Its last day is another one, or none is known; nothing that is over begins again. */
    public Mandate until(long id, LocalDate lastDay, Caller by) {
        turn.take();
        Mandate mandate =
                Optional.ofNullable(em.find(Mandate.class, id)).orElseThrow(Refusal::notFound);
        mustGive(mandate.getNetwork(), mandate.getKind(), by);
        if (mandate.on(today()) == Mandate.State.OVER) {
            throw Refusal.conflict("wrong-state").saying("coordination.problem.mandate-over");
        }
        mandate.until(lastDay);
        mustFit(mandate);
        return mandate;
    }

    /** Staff give any, the référent of the regroupement its alternates'. */
    boolean mayGive(long network, Kind kind, Caller by) {
        return by.isStaff() || kind == Kind.ALTERNATE && by.isReferentOf(network);
    }

    /** Ids of those of a regroupement, its référents with them. */
    Set<Long> mayHold(long network) {
        Set<Long> persons = new LinkedHashSet<>();
        people.members(network).forEach(it -> persons.add(it.person()));
        persons.addAll(people.referents().getOrDefault(network, List.of()));
        return persons;
    }

    private void mustGive(Long network, Kind kind, Caller by) {
        if (network == null || people.networks().stream().noneMatch(it -> it.id() == network)) {
            by.mustBe(Role.ADMINISTRATOR, Role.STAFF, Role.REFERENT);
            throw Refusal.invalid("network", "required");
        }
        if (!mayGive(network, kind, by)) {
            throw Refusal.forbidden();
        }
    }

    /** It ends after it begins; one titular at a time, and one mandate for one person. */
    private void mustFit(Mandate mandate) {
        if (mandate.getEnds() != null && mandate.getEnds().isBefore(mandate.getBegins())) {
            throw Refusal.invalid("ends", "coordination.problem.ends-before");
        }
        List<Mandate> others =
                em.createQuery(
                                "SELECT m FROM CoordinationMandate m WHERE m.network = :network",
                                Mandate.class)
                        .setParameter("network", mandate.getNetwork())
                        .getResultStream()
                        .filter(it -> it != mandate)
                        .filter(it -> it.overlaps(mandate.getBegins(), mandate.getEnds()))
                        .toList();
        var checks = new Checks();
        if (others.stream().anyMatch(it -> it.getPerson() == mandate.getPerson())) {
            checks.wrong("ends", "coordination.problem.mandate-already");
        } else if (mandate.getKind() == Kind.TITULAR
                && others.stream().anyMatch(it -> it.getKind() == Kind.TITULAR)) {
            checks.wrong("ends", "coordination.problem.titular-already");
        }
        checks.refuseIfWrong();
    }

    /** Names of the regroupements by id. */
    Map<Long, String> networkNames() {
        return people.networks().stream().collect(Collectors.toMap(Network::id, Network::name));
    }

    LocalDate today() {
        return ParisTime.day(clock.instant());
    }
}
