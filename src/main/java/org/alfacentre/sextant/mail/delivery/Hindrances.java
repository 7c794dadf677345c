package org.alfacentre.sextant.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.registry.Modules;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.RefusedAddresses;
import org.alfacentre.sextant.mail.reminder.ConfirmedDays;
import org.alfacentre.sextant.mail.setting.MailSettings;
import org.alfacentre.sextant.mail.text.Facts;
import org.alfacentre.sextant.mail.text.HalfDayTold;
import org.alfacentre.sextant.mail.text.SessionTold;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.session.HalfDay;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.session.TrainingSession;

/** Whether a message may go at this moment. */
@ApplicationScoped
class Hindrances {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Modules modules;
    @Inject private ConfirmedDays confirmedDays;
    @Inject private RefusedAddresses refused;
    @Inject private MailSettings settings;
    @Inject private MailingHindrances mailings;

    Optional<Hindrance> of(Message message, Instant now) {
        return Optional.ofNullable(of(List.of(message), now).get(message));
    }

    /** What hinders each of them; those that may go are left out. */
    Map<Message, Hindrance> of(List<Message> messages, Instant now) {
        Set<Person> readers =
                messages.stream()
                        .map(Message::getPerson)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        Set<Long> refusing = refused.among(readers);
        Map<Message, Hindrance> found = new LinkedHashMap<>();
        messages.forEach(one -> of(one, refusing).ifPresent(why -> found.put(one, why)));
        mailings.of(messages, now).forEach(found::putIfAbsent);
        return found;
    }

    private Optional<Hindrance> of(Message message, Set<Long> refusing) {
        Person reader = message.getPerson();
        if (reader != null && (!reader.isActive() || reader.isAnonymised())) {
            return Optional.of(Hindrance.aborted("inactive-recipient"));
        }
        if (reader != null && refusing.contains(reader.getId())) {
            return Optional.of(Hindrance.withheld("address-refused"));
        }
        if (message.getModule() != null && !modules.isActive(message.getModule())) {
            return Optional.of(Hindrance.withheld("module-inactive"));
        }
        if (message.getModule() != null && modules.isQuarantined(message.getModule())) {
            return Optional.of(Hindrance.withheld("module-quarantined"));
        }
        if (settings.isOff(message.getKind(), session(message))) {
            return Optional.of(Hindrance.aborted("switched-off"));
        }
        return switch (message.getKind()) {
            case "offer" -> unless(message, Status.OFFERED);
            case "convocation" -> unless(message, Status.CONFIRMED).or(() -> incomplete(message));
            case "reminder" -> noneThatDay(message);
            case "confirmation" -> unlessOvertaken(message, this::isOfNoPlaceAnyMore);
            case "session-moved" -> unlessOvertaken(message, this::hasMovedAgain);
            case "sheet-reminder" -> noneToCountersign(message);
            default -> unpublished(message);
        };
    }

    private Optional<Hindrance> unless(Message message, Status status) {
        Enrolment enrolment = em.find(Enrolment.class, message.getEnrolment());
        return enrolment.getStatus() == status
                ? unpublished(message)
                : Optional.of(Hindrance.aborted("no-longer"));
    }

    /** A convocation says when and where, or waits until somebody has settled it. */
    private Optional<Hindrance> incomplete(Message message) {
        TrainingSession session = session(message);
        if (session.getHalfDays().isEmpty()) {
            return Optional.of(Hindrance.withheld("no-date"));
        }
        return session.getVenue() == null
                ? Optional.of(Hindrance.withheld("no-place"))
                : Optional.empty();
    }

    private Optional<Hindrance> noneThatDay(Message message) {
        return confirmedDays.of(message).isEmpty()
                ? Optional.of(Hindrance.aborted("no-longer"))
                : unpublished(message);
    }

    /** The sheet was countersigned in the meantime, or its half-day is another day. */
    private Optional<Hindrance> noneToCountersign(Message message) {
        return sessions(message).stream()
                        .flatMap(session -> session.halfDays().stream())
                        .anyMatch(this::waitsForItsTrainer)
                ? unpublished(message)
                : Optional.of(Hindrance.aborted("no-longer"));
    }

    private boolean waitsForItsTrainer(HalfDayTold told) {
        HalfDay now = em.find(HalfDay.class, told.id());
        return now != null && !now.isCountersigned() && now.getEndsAt().equals(told.endsAt());
    }

    /** What is tried again brings no news that the reader has had newer ones of. */
    private Optional<Hindrance> unlessOvertaken(Message message, Predicate<Message> isOvertaken) {
        return message.isRetried() && isOvertaken.test(message)
                ? Optional.of(Hindrance.aborted("no-longer"))
                : unpublished(message);
    }

    private boolean isOfNoPlaceAnyMore(Message confirmation) {
        return sessions(confirmation).stream()
                .map(
                        told ->
                                told.enrolment() == null
                                        ? confirmation.getEnrolment()
                                        : told.enrolment())
                .map(enrolment -> em.find(Enrolment.class, enrolment))
                .noneMatch(enrolment -> enrolment.getStatus() == Status.CONFIRMED);
    }

    private boolean hasMovedAgain(Message moved) {
        int sequence = session(moved).getIcalSequence();
        return sessions(moved).stream().allMatch(told -> told.sequence() < sequence);
    }

    private static List<SessionTold> sessions(Message message) {
        return Facts.parse(message.getFacts()).sessions();
    }

    private Optional<Hindrance> unpublished(Message message) {
        TrainingSession session = session(message);
        return session != null && session.getStatus() == SessionStatus.DRAFT
                ? Optional.of(Hindrance.withheld("unpublished"))
                : Optional.empty();
    }

    /** Null for a message about none. */
    private TrainingSession session(Message message) {
        return message.getSession() == null
                ? null
                : em.find(TrainingSession.class, message.getSession());
    }
}
