package org.alfacentre.sextant.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Reading the outbox, and what staff may do with a message. Others see their own, and so do staff
 * of those that tell who stated an accommodation need (ADR 80).
 */
@ApplicationScoped
@Transactional
public class Messages {

    /** To whoever stated a need: the kernel's kinds, and what the key of a module's has. */
    static final Set<String> OF_NEEDS = Set.of("need-received", "need-answered");

    static final String OF_A_NEED = ":need:";

    private static final String FOR_ITS_READER =
            "(p.id = :self OR (m.kind NOT IN :ofNeeds AND m.key NOT LIKE :ofANeed))";

    private static final Set<MessageState> RESENDABLE =
            EnumSet.of(
                    MessageState.FAILED,
                    MessageState.RETRY,
                    MessageState.WITHHELD,
                    MessageState.IN_DOUBT);

    private static final Set<MessageState> ABORTABLE =
            EnumSet.of(
                    MessageState.QUEUED,
                    MessageState.RETRY,
                    MessageState.WITHHELD,
                    MessageState.FAILED,
                    MessageState.IN_DOUBT);

    private static final String READER =
            "(LOWER(m.recipient) LIKE :reader OR p.id IN (SELECT q.id FROM Person q WHERE"
                    + " LOWER(CONCAT(q.firstName, CONCAT(' ', q.lastName))) LIKE :reader))";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Clock clock;

    /** The latest first. */
    public Paged<Message> page(MessageFilter asked, Caller caller, int page, int size) {
        MessageFilter filter = caller.isStaff() ? asked : own(asked, caller);
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(filter, caller, values);
        TypedQuery<Message> items =
                em.createQuery(
                        "SELECT m FROM Message m LEFT JOIN FETCH m.person p"
                                + where
                                + " ORDER BY m.dueAt DESC, m.id DESC",
                        Message.class);
        TypedQuery<Long> total =
                em.createQuery(
                        "SELECT COUNT(m) FROM Message m LEFT JOIN m.person p" + where, Long.class);
        values.forEach(
                (name, value) -> {
                    items.setParameter(name, value);
                    total.setParameter(name, value);
                });
        List<Message> found =
                items.setFirstResult(Math.multiplyExact(page, size))
                        .setMaxResults(size)
                        .getResultList();
        return new Paged<>(found, page, size, total.getSingleResult());
    }

    /** One message; somebody else's is not there for who is not staff. */
    public Message one(long id, Caller caller) {
        Message message = em.find(Message.class, id);
        if (message == null || !mayRead(caller, message)) {
            throw Refusal.notFound();
        }
        return message;
    }

    private static boolean mayRead(Caller caller, Message message) {
        boolean own =
                message.getPerson() != null && message.getPerson().getId().equals(caller.id());
        return own || caller.isStaff() && !message.tellsOfNeed();
    }

    /** Sends it again at the next run, with the same Message-ID; never after its date. */
    public void resend(long id, Caller caller) {
        Message message = changeable(id, Messages::mayResend, caller);
        message.queue(clock.instant(), message.getExpiresAt());
    }

    public void abort(long id, Caller caller) {
        changeable(id, Messages::mayAbort, caller).abort("by-staff");
    }

    public static boolean mayResend(Message message) {
        return RESENDABLE.contains(message.getState()) && !message.isErased();
    }

    public static boolean mayAbort(Message message) {
        return ABORTABLE.contains(message.getState());
    }

    /** Codes of the sessions the messages are about, by id; none for null. */
    public Map<Long, String> sessionCodes(List<Message> of) {
        Set<Long> ids =
                of.stream()
                        .map(Message::getSession)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Collections.emptyMap();
        }
        return em.createQuery(
                        "SELECT s.id, s.code FROM TrainingSession s WHERE s.id IN :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** The session of a code or an id, or -1 for none: a filter that finds nothing. */
    public Long session(String code) {
        if (code.strip().matches("\\d{1,18}")) {
            return Long.valueOf(code.strip());
        }
        return em.createQuery(
                        "SELECT s.id FROM TrainingSession s WHERE UPPER(s.code) = :code",
                        Long.class)
                .setParameter("code", code.strip().toUpperCase(Locale.ROOT))
                .getResultStream()
                .findFirst()
                .orElse(-1L);
    }

    /** The kinds there are messages of, in order. */
    public List<String> kinds() {
        return em.createQuery("SELECT DISTINCT m.kind FROM Message m ORDER BY m.kind", String.class)
                .getResultList();
    }

    /** How many messages stand there, by state. */
    public long count(MessageState state) {
        return em.createQuery("SELECT COUNT(m) FROM Message m WHERE m.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    private Message changeable(long id, Predicate<Message> may, Caller caller) {
        caller.mustBeStaff();
        Message message = one(id, caller);
        if (!may.test(message)) {
            throw Refusal.conflict("message-state", message.getState().name());
        }
        return message;
    }

    private static MessageFilter own(MessageFilter asked, Caller caller) {
        if (asked.person() != null && !asked.person().equals(caller.id())) {
            throw Refusal.forbidden();
        }
        return asked.ofPerson(caller.id());
    }

    private static String where(MessageFilter filter, Caller caller, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        add(where, values, FOR_ITS_READER, "self", caller.id());
        values.put("ofNeeds", OF_NEEDS);
        values.put("ofANeed", "%" + OF_A_NEED + "%");
        add(where, values, "m.session = :session", "session", filter.session());
        add(where, values, "p.id = :person", "person", filter.person());
        add(where, values, "m.state = :state", "state", filter.state());
        add(where, values, "m.kind = :kind", "kind", filter.kind());
        if (filter.reader() != null) {
            String part = "%" + filter.reader().strip().toLowerCase(Locale.ROOT) + "%";
            add(where, values, READER, "reader", part);
        }
        return where.toString();
    }

    private static void add(
            StringBuilder where,
            Map<String, Object> values,
            String test,
            String name,
            Object value) {
        if (value != null) {
            where.append(where.isEmpty() ? " WHERE " : " AND ").append(test);
            values.put(name, value);
        }
    }
}
