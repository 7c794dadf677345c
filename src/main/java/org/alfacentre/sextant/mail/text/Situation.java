package org.alfacentre.sextant.mail.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.shell.Words;

/** Which words of a kind a letter needs; empty for the plain ones. */
public final class Situation {

    private Situation() {}

    /** Those of a kind that have a text of their own, the plain one first. */
    public static List<String> of(String kind) {
        return switch (kind) {
            case "confirmation" -> List.of("", "from-waiting", "from-offered", "from-requested");
            case "waiting" -> List.of("", "unranked");
            case "offer" -> List.of("", "undated");
            case "request-received" -> List.of("", "review");
            case "cancellation" -> List.of("", "request");
            case "substituted" -> List.of("", "replaced");
            case "session-moved" -> List.of("", "offered", "open");
            case "session-relocated" -> List.of("", "offered");
            case "session-cancelled" -> List.of("", "open");
            case "reminder" -> List.of("", "several");
            case "sign-in-link" -> List.of("", "registration");
            default -> List.of("");
        };
    }

    /** The key of the situation's own words where it has some, else of the plain ones. */
    static String key(Words words, Locale locale, String plain, String situation) {
        String own = plain + "-" + situation;
        return !situation.isEmpty() && words.has(locale, own) ? own : plain;
    }

    static String of(KernelKind kind, Post post) {
        Facts facts = post.facts();
        return switch (kind) {
            case CONFIRMATION -> confirmed(post.from());
            case WAITING -> facts.text("rank").isPresent() ? "" : "unranked";
            case OFFER -> facts.text("deadline").isPresent() ? "" : "undated";
            case REQUEST_RECEIVED ->
                    facts.text("cause").filter("module-failed"::equals).isPresent() ? "review" : "";
            case CANCELLATION -> post.from() == Status.REQUESTED ? "request" : "";
            case SUBSTITUTED -> post.to() == Status.WITHDRAWN ? "replaced" : "";
            case SESSION_MOVED -> moved(post);
            case SESSION_RELOCATED -> post.to() == Status.OFFERED ? "offered" : "";
            case SESSION_CANCELLED ->
                    post.from() == null || post.from() == Status.CONFIRMED ? "" : "open";
            case REMINDER -> facts.sessions().size() > 1 ? "several" : "";
            case SIGN_IN_LINK -> facts.text("purpose").orElse("");
            default -> "";
        };
    }

    private static String confirmed(Status from) {
        return Stream.of(Status.WAITING, Status.OFFERED, Status.REQUESTED)
                .filter(status -> status == from)
                .map(status -> "from-" + status.name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private static String moved(Post post) {
        if (post.to() == Status.OFFERED && post.facts().text("deadline").isPresent()) {
            return "offered";
        }
        return post.to() == null || post.to() == Status.CONFIRMED ? "" : "open";
    }
}
