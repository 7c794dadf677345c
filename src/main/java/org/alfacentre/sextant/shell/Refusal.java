package org.alfacentre.sextant.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * An answer that is "no", with its cause: thrown by any service, told by a page at its field and by
 * REST as a problem (RFC 9457). Its sentence is the message {@code problem.<code>} in the reader's
 * language. Rolls the transaction back.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * One wrong value.
     *
     * @param field the JSON name or form id of the value, such as {@code halfDays[0].date}
     * @param code message key behind {@code problem.}, such as {@code past-date}; a module's own is
     *     the whole key, such as {@code trades.problem.overlap}
     * @param arguments what the message's {0}, {1}… stand for
     */
    public record Wrong(String field, String code, Object... arguments) {

        public String messageKey() {
            return code.indexOf('.') > 0 ? code : "problem." + code;
        }
    }

    private final int status;
    private final String code;
    private final transient Object[] arguments;
    private final transient List<Wrong> wrong;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private String messageKey;
    private String field;

    private Refusal(int status, String code, List<Wrong> wrong, Object... arguments) {
        super(code + (wrong.isEmpty() ? "" : " " + wrong));
        this.status = status;
        this.code = code;
        this.wrong = wrong;
        this.arguments = arguments;
    }

    /** One value of what was sent is not acceptable: 422. */
    public static Refusal invalid(String field, String code, Object... arguments) {
        return invalid(List.of(new Wrong(field, code, arguments)));
    }

    /** Several values are not acceptable, all said at once: 422. */
    public static Refusal invalid(List<Wrong> wrong) {
        return new Refusal(422, "invalid", List.copyOf(wrong));
    }

    /** The body is not what the address takes (malformed JSON, wrong type, too large): 400. */
    public static Refusal malformed(Object... arguments) {
        return new Refusal(400, "malformed", List.of(), arguments);
    }

    /** A value of another type than the address takes: 400, said at its field. */
    public static Refusal wrongType(String field) {
        return new Refusal(400, "malformed", List.of(new Wrong(field, "wrong-type")));
    }

    public static Refusal unauthenticated() {
        return new Refusal(401, "unauthenticated", List.of());
    }

    public static Refusal forbidden() {
        return new Refusal(403, "forbidden", List.of());
    }

    public static Refusal notFound() {
        return new Refusal(404, "not-found", List.of());
    }

    /** The state of things does not allow it: 409, with the stable code of the cause. */
    public static Refusal conflict(String code, Object... arguments) {
        return new Refusal(409, code, List.of(), arguments);
    }

    /** The rules do not allow it to this person: 422, with the stable code of the cause. */
    public static Refusal ruled(String code, Object... arguments) {
        return new Refusal(422, code, List.of(), arguments);
    }

    /** What the protocol itself refuses, by its HTTP status. */
    public static Refusal of(int status, String code, Object... arguments) {
        return new Refusal(status, code, List.of(), arguments);
    }

    /** Contention or overload outlasted the retries: 503, the caller may try again. */
    public static Refusal busy() {
        return new Refusal(503, "busy", List.of());
    }

    /** Adds a member to the problem, such as the quota's name; null adds nothing. */
    public Refusal with(String name, Object value) {
        if (value != null) {
            members.put(name, value);
        }
        return this;
    }

    /** Says it in other words than the code's own: a module's, for its own rule. */
    public Refusal saying(String key) {
        this.messageKey = key;
        return this;
    }

    /** A page tells it at this field instead of at its top. */
    public Refusal at(String name) {
        this.field = name;
        return this;
    }

    /** The same, its wrong values told under the names that these become. */
    public Refusal renamed(UnaryOperator<String> name) {
        return wrong.isEmpty()
                ? this
                : invalid(
                        wrong.stream()
                                .map(
                                        it ->
                                                new Wrong(
                                                        name.apply(it.field()),
                                                        it.code(),
                                                        it.arguments()))
                                .toList());
    }

    /** The field that a page tells it at, null for its top. */
    public String field() {
        return field;
    }

    /** Whether its sentence says more than the code's own. */
    boolean isInOtherWords() {
        return messageKey != null;
    }

    /** The key of its sentence. */
    public String messageKey() {
        return messageKey != null ? messageKey : "problem." + code;
    }

    public Map<String, Object> members() {
        return Map.copyOf(members);
    }

    public int status() {
        return status;
    }

    /** Stable, from the closed list of docs/api-errors.md. */
    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments;
    }

    public List<Wrong> wrong() {
        return wrong;
    }
}
