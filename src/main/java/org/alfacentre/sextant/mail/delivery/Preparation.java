package org.alfacentre.sextant.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.OfferClock;
import org.alfacentre.sextant.enrolment.Standings;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.enrolment.Transition;
import org.alfacentre.sextant.mail.LetterFacts;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.calendar.CalendarObject;
import org.alfacentre.sextant.mail.mailing.Mailing;
import org.alfacentre.sextant.mail.reminder.ConfirmedDays;
import org.alfacentre.sextant.mail.reminder.ModuleMails;
import org.alfacentre.sextant.mail.reminder.ToldNotes;
import org.alfacentre.sextant.mail.text.Facts;
import org.alfacentre.sextant.mail.text.OwnWords;
import org.alfacentre.sextant.mail.text.Post;
import org.alfacentre.sextant.mail.text.Rendered;
import org.alfacentre.sextant.mail.text.Rendering;
import org.alfacentre.sextant.mail.wording.WordingTrial;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.session.Trainer;
import org.alfacentre.sextant.session.TrainingSession;

/** Puts a message into words at the moment it leaves, and keeps them with it. */
@ApplicationScoped
class Preparation {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Rendering rendering;
    @Inject private CalendarPart calendarPart;
    @Inject private ConfirmedDays confirmedDays;
    @Inject private ToldNotes notes;
    @Inject private Standings standings;
    @Inject private Links links;
    @Inject private WordsOfStaff ownWords;
    @Inject private Sender sender;

    /** A message in words. */
    private record Draft(Facts facts, Rendered rendered, List<CalendarObject> appointments) {

        Parcel.Content content() {
            return new Parcel.Content(
                    rendered.subject(), rendered.html(), rendered.plain(), appointments);
        }
    }

    /** What staff wrote for each of them, to be read before the first is prepared. */
    Map<Message, Map<String, OwnWords>> ownWords(List<Message> messages) {
        return ownWords.of(messages);
    }

    /**
     * The message as it goes now, its words kept with it.
     *
     * @param own what staff wrote for it
     * @throws IllegalArgumentException when it has no words, see {@link Rendering}
     */
    Parcel prepare(Message message, Map<String, OwnWords> own, Instant now) {
        if (message.getKind().equals(WordingTrial.KIND)) {
            return again(message, now);
        }
        String link = links.personal(message, Facts.parse(message.getFacts()));
        Draft draft = compose(message, own, link, now);
        Rendered rendered = draft.rendered();
        message.retell(draft.facts().toJson(), message.reader().getEmail());
        message.word(
                rendered.subject(),
                links.masked(rendered.html(), link, message),
                links.masked(rendered.plain(), link, message),
                CalendarObject.join(draft.appointments()));
        return parcel(message, now, draft.content());
    }

    /** The message as it would go now; nothing is kept and the link is nobody's. */
    Parcel preview(Message message, Instant now) {
        String link = links.plain(message, Facts.parse(message.getFacts()));
        Map<String, OwnWords> own = ownWords(List.of(message)).get(message);
        Draft draft = compose(message, own, link, now);
        return parcel(message, message.getDueAt(), draft.content());
    }

    /** A message with the words it has, to be read again. */
    Parcel again(Message message, Instant date) {
        return parcel(
                message,
                date,
                new Parcel.Content(
                        message.getSubject(),
                        message.getHtml(),
                        message.getPlain(),
                        CalendarObject.split(message.getCalendar())));
    }

    private Draft compose(Message message, Map<String, OwnWords> own, String link, Instant now) {
        Facts facts = factsOfNow(message, now);
        Change change = change(message, facts);
        Post post =
                new Post(
                        message.getKind(),
                        message.reader(),
                        facts,
                        change.from(),
                        change.to(),
                        link,
                        links.footing(link),
                        answerTo(message) != null,
                        own);
        return new Draft(
                facts, rendering.render(post), calendarPart.of(message, facts, change, now));
    }

    private Parcel parcel(Message message, Instant date, Parcel.Content content) {
        return new Parcel(
                message.getId(),
                message.getKind(),
                message.getEnrolment(),
                message.getMessageId(),
                message.getLanguage(),
                date,
                new Parcel.Address(sender.address(), Sender.NAME),
                new Parcel.Address(message.getRecipient(), message.reader().getName()),
                answerTo(message),
                content);
    }

    /** What only the moment of sending knows: the day's sessions, the place, the deadline. */
    private Facts factsOfNow(Message message, Instant now) {
        Facts facts = Facts.parse(message.getFacts());
        return switch (message.getKind()) {
            case "reminder" -> Facts.parse(confirmedDays.facts(message));
            case "convocation" -> Facts.parse(convocation(message));
            case "offer" ->
                    facts.with(
                            "deadline",
                            OfferClock.expiryIfDeliveredAt(
                                            em.find(Enrolment.class, message.getEnrolment()), now)
                                    .toString());
            case "waiting" -> standing(message, facts);
            default -> tellsSessionOfNow(message) ? Facts.parse(ofNow(message)) : facts;
        };
    }

    /** Rank and cause as they are now; of who waits no longer, as they were. */
    private Facts standing(Message message, Facts facts) {
        return standings
                .of(em.find(Enrolment.class, message.getEnrolment()))
                .map(
                        now ->
                                facts.with("rank", String.valueOf(now.furthestRank()))
                                        .with("cause", now.why().cause().code())
                                        .with("quota", now.why().quota()))
                .orElse(facts);
    }

    /** What leaves long after it was caused: a module's dated mail, and mails to many. */
    private static boolean tellsSessionOfNow(Message message) {
        return ModuleMails.isPlanned(message)
                || message.getMailing() != null && message.getSession() != null;
    }

    private TrainingSession session(Message message) {
        return em.find(TrainingSession.class, message.getSession());
    }

    private String ofNow(Message message) {
        String language = message.getPerson().getLanguage();
        return LetterFacts.of(session(message))
                .with("notes", notes.of(message.getSession(), language, message.getKind()))
                .asJson();
    }

    private String convocation(Message message) {
        TrainingSession session = session(message);
        String trainers =
                session.getTrainers().stream()
                        .map(Trainer::getName)
                        .sorted()
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(null);
        return LetterFacts.of(session)
                .with("access", session.getVenue().getAccessNote())
                .with("trainers", trainers)
                .with("notes", notes.of(session.getId(), message.getPerson().getLanguage()))
                .asJson();
    }

    private Change change(Message message, Facts facts) {
        if (message.getEnrolment() == null) {
            return new Change(null, null);
        }
        if (message.getTransition() != null) {
            Transition told =
                    em.find(
                            Transition.class,
                            new Transition.Key(message.getEnrolment(), message.getTransition()));
            return new Change(told.getFrom(), told.getTo());
        }
        Status told =
                facts.text("status")
                        .map(Status::valueOf)
                        .orElseGet(
                                () -> em.find(Enrolment.class, message.getEnrolment()).getStatus());
        return new Change(null, told);
    }

    /** Whom an answer reaches: the session's owner, who wrote to many, or who is set; or null. */
    private Parcel.Address answerTo(Message message) {
        return Stream.of(owner(message), author(message))
                .filter(human -> human != null && human.isActive())
                .findFirst()
                .map(human -> new Parcel.Address(human.getEmail(), human.getName()))
                .or(sender::answerTo)
                .orElse(null);
    }

    private Person owner(Message message) {
        return message.getSession() == null ? null : session(message).getOwner();
    }

    private Person author(Message message) {
        return message.getMailing() == null
                ? null
                : em.find(Mailing.class, message.getMailing()).getCreatedBy();
    }
}
