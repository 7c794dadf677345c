package org.alfacentre.sextant.api;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alfacentre.sextant.schema.DatabaseFault;
import org.alfacentre.sextant.shell.Refusal;

/** What to answer to whatever was thrown: the innermost cause that says something decides. */
final class Diagnosis {

    private static final Logger LOG = Logger.getLogger(Diagnosis.class.getName());

    /** How JSON-B tells a constant that an enum does not have. */
    private static final Pattern NO_CONSTANT =
            Pattern.compile("No enum constant [\\w.$]+\\.([^.\\s]*)");

    private static final Pattern PROPERTY = Pattern.compile("property '(\\w+)'");

    private Diagnosis() {}

    static Refusal of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Refusal known = known(cause, thrown);
            if (known != null) {
                return known;
            }
        }
        if (DatabaseFault.passes(thrown)) {
            return Refusal.busy();
        }
        return thrown instanceof WebApplicationException refused ? ofHttp(refused) : fault(thrown);
    }

    private static Refusal known(Throwable cause, Throwable thrown) {
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        if (cause instanceof ConstraintViolationException violated) {
            return Refusal.invalid(
                    violated.getConstraintViolations().stream().map(Diagnosis::wrong).toList());
        }
        if (cause instanceof OptimisticLockException) {
            return Refusal.conflict("stale");
        }
        boolean reading = !(thrown instanceof JsonException) && !(thrown instanceof JsonbException);
        return reading && (cause instanceof JsonException || cause instanceof JsonbException)
                ? unreadable(thrown)
                : null;
    }

    private static Refusal.Wrong wrong(ConstraintViolation<?> violation) {
        String constraint =
                violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
        String code =
                switch (constraint) {
                    case "NotNull", "NotBlank", "NotEmpty" -> "required";
                    case "Email" -> "bad-email";
                    default -> "unacceptable";
                };
        String field = "";
        for (Path.Node node : violation.getPropertyPath()) {
            field = node.getName() == null ? field : node.getName();
        }
        return new Refusal.Wrong(field, code);
    }

    /** Of a body that JSON-B or JSON-P could not read. */
    static Refusal unreadable(Throwable thrown) {
        String told = messages(thrown);
        Matcher constant = NO_CONSTANT.matcher(told);
        Matcher property = PROPERTY.matcher(told);
        String field = property.find() ? property.group(1) : null;
        if (constant.find() && field != null) {
            return Refusal.invalid(
                    List.of(new Refusal.Wrong(field, "unknown-value", constant.group(1))));
        }
        return field == null ? Refusal.malformed() : Refusal.wrongType(field);
    }

    private static String messages(Throwable thrown) {
        return java.util.stream.Stream.iterate(thrown, it -> it != null, Throwable::getCause)
                .map(it -> String.valueOf(it.getMessage()))
                .collect(Collectors.joining("\n"));
    }

    private static Refusal ofHttp(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        return switch (status) {
            case 400 -> Refusal.malformed();
            case 401 -> Refusal.unauthenticated();
            case 403 -> Refusal.forbidden();
            case 404 -> Refusal.notFound();
            case 405 -> Refusal.of(405, "method-not-allowed");
            case 406 -> Refusal.of(406, "not-acceptable");
            case 413 -> tooLarge();
            case 415 -> Refusal.of(415, "unsupported-media-type");
            case 503 -> Refusal.busy();
            default -> fault(refused);
        };
    }

    static Refusal tooLarge() {
        return Refusal.of(413, "too-large");
    }

    /** Nobody's refusal but our mistake: logged under a number that the reader can quote. */
    private static Refusal fault(Throwable thrown) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, thrown, () -> "reference " + reference);
        return Refusal.of(500, "internal", reference).with("reference", reference);
    }
}
