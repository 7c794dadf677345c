package org.alfacentre.sextant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.shell.Installation;

/**
 * Links by which a mail's reader signs in without a password. Opening one shows a page; its button
 * signs in (R8). They live by the system's clock.
 */
@ApplicationScoped
@Transactional
public class SignInLinks {

    private static final String PAGE = "/link.xhtml?t=";
    private static final Clock SYSTEM = Clock.systemUTC();

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Installation installation;

    /**
     * Who a good link is for and where it leads.
     *
     * @param target a page of ours with its query
     */
    public record Opened(Caller caller, String target, Means means) {}

    /**
     * A personal link for a mail: it works until it ends, as often as it is opened, and makes a
     * participant of its reader, never more. The transaction of the mail keeps it.
     *
     * <pre>{@code
     * String link = links.issue(person, "/my-enrolments.xhtml?enrolment=7", Duration.ofDays(45));
     * }</pre>
     *
     * @param target a page of ours with its query, where the reader arrives
     * @return the address to write into the mail
     */
    public String issue(Person person, String target, Duration validity) {
        return issue(person, target, validity, true);
    }

    /** A link that works once, with all the person's roles: for who asked for it just now. */
    public String issueOnce(Person person, String target, Duration validity) {
        return issue(person, target, validity, false);
    }

    private String issue(Person person, String target, Duration validity, boolean reusable) {
        String secret = Secrets.token();
        Instant now = SYSTEM.instant();
        em.persist(
                new SignInLink(Secrets.hash(secret), person, Paths.ours(target), reusable, now)
                        .until(now.plus(validity)));
        return installation.baseUrl() + PAGE + secret;
    }

    /** Whether an address is one of these links. */
    public static boolean isOne(String address) {
        return address.contains(PAGE);
    }

    /** What a link would do; nothing when it has ended, was used or never was. */
    public Optional<Opened> look(String secret) {
        return good(secret).map(SignInLinks::opened);
    }

    /** Uses it: of two who try at once, one gets in. */
    public Optional<Opened> follow(String secret) {
        Optional<SignInLink> link = good(secret);
        if (link.isEmpty() || !use(Secrets.hash(secret), link.get().means())) {
            return Optional.empty();
        }
        link.get().getPerson().confirmEmail();
        return link.map(SignInLinks::opened);
    }

    private boolean use(String hash, Means means) {
        return means == Means.PERSONAL_LINK
                || em.createQuery(
                                        "UPDATE SignInLink l SET l.usedAt = :now WHERE l.hash ="
                                                + " :hash AND l.usedAt IS NULL")
                                .setParameter("now", SYSTEM.instant())
                                .setParameter("hash", hash)
                                .executeUpdate()
                        == 1;
    }

    private Optional<SignInLink> good(String secret) {
        if (secret == null || secret.isBlank()) {
            return Optional.empty();
        }
        return em.createQuery(
                        "SELECT l FROM SignInLink l JOIN FETCH l.person WHERE l.hash = :hash",
                        SignInLink.class)
                .setParameter("hash", Secrets.hash(secret.strip()))
                .getResultStream()
                .findFirst()
                .filter(link -> link.isGood(SYSTEM.instant()));
    }

    private static Opened opened(SignInLink link) {
        return new Opened(Callers.caller(link.getPerson()), link.getTarget(), link.means());
    }
}
