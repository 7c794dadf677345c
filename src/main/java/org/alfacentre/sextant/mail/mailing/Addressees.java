package org.alfacentre.sextant.mail.mailing;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whom a mailing is for; null for any. With a session or an action: those enrolled there, unless
 * {@code notEnrolled}; without: the whole directory.
 *
 * @param network id of the regroupement
 * @param notEnrolled those who have no place and do not wait there
 * @param silent those invited to the session who have neither enrolled nor declined
 * @param trainers the session's trainers as well
 */
public record Addressees(
        String action,
        Long session,
        String departement,
        Long network,
        String function,
        boolean notEnrolled,
        boolean silent,
        boolean trainers) {

    public Addressees {
        action = blankToNull(action);
        departement = blankToNull(departement);
        function = blankToNull(function);
    }

    /** Those who might come to the session: not enrolled there, of these. */
    public static Addressees guests(
            long session, String departement, Long network, String function) {
        return new Addressees(null, session, departement, network, function, true, false, false);
    }

    /** Those who have not answered the session's invitation. */
    public static Addressees silent(long session) {
        return new Addressees(null, session, null, null, null, false, true, false);
    }

    String toJson() {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("action", action);
        said.put("session", session);
        said.put("departement", departement);
        said.put("network", network);
        said.put("function", function);
        said.put("notEnrolled", notEnrolled);
        said.put("silent", silent);
        said.put("trainers", trainers);
        return Json.createObjectBuilder(said).build().toString();
    }

    static Addressees parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject said = reader.readObject();
            return new Addressees(
                    said.getString("action", null),
                    id(said, "session"),
                    said.getString("departement", null),
                    id(said, "network"),
                    said.getString("function", null),
                    said.getBoolean("notEnrolled", false),
                    said.getBoolean("silent", false),
                    said.getBoolean("trainers", false));
        }
    }

    private static Long id(JsonObject said, String name) {
        return said.get(name) instanceof JsonNumber number ? number.longValueExact() : null;
    }

    /** Whether it asks who is, or is not, enrolled somewhere. */
    boolean concernsPlaces() {
        return session != null || action != null;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
