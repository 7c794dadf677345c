package org.alfacentre.sextant.programme;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * An action's sheet, read from an object of {@code programme.json} (schema {@code
 * programme-spro/1}). What the source does not say is null or empty, never guessed.
 */
public final class ActionSheet {

    /** A paragraph of the content, with its heading or null, and its items. */
    public record Section(String heading, String text, List<String> items) {}

    /** Who speaks or facilitates; {@code statement} is the source's own sentence or null. */
    public record Facilitator(String role, String name, String organisation, String statement) {

        /** "Pôle ORFE – GIP Alfa Centre". */
        public String shown() {
            return organisation == null ? name : name + " – " + written(organisation);
        }

        /** The source writes its own name in capitals. */
        private static String written(String organisation) {
            return organisation.equals("GIP ALFA CENTRE") ? "GIP Alfa Centre" : organisation;
        }
    }

    /** A named part of the action: a theme, a phase, an entry. */
    public record Part(String code, String label) {}

    private final JsonObject source;

    private ActionSheet(JsonObject source) {
        this.source = source;
    }

    static ActionSheet of(JsonObject source) {
        return new ActionSheet(source);
    }

    static ActionSheet parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new ActionSheet(reader.readObject());
        }
    }

    public String code() {
        return source.getString("code");
    }

    public int number() {
        return source.getInt("number");
    }

    public String axis() {
        return source.getString("axis");
    }

    public String title() {
        return source.getString("title");
    }

    public String type() {
        return source.getJsonObject("type").getString("category");
    }

    public String typeLabel() {
        return source.getJsonObject("type").getString("label");
    }

    public Regime regime() {
        return Regime.valueOf(source.getJsonObject("derived").getString("regime"));
    }

    public List<String> levels() {
        return texts(source, "level");
    }

    public Integer minimum() {
        return number(source, "capacityMin");
    }

    public Integer capacity() {
        return number(source, "capacityMax");
    }

    public String capacityStated() {
        return text(part("capacity"), "stated");
    }

    public String capacityScope() {
        return text(part("capacity"), "scope");
    }

    public Boolean priority() {
        JsonValue said = source.getOrDefault("priority", JsonValue.NULL);
        return said == JsonValue.NULL ? null : (Boolean) source.getBoolean("priority");
    }

    public String audience() {
        return text(source, "audience");
    }

    /** What the source implies where its audience is blank, or null. */
    public String audienceDerived() {
        return text(source, "audienceDerived");
    }

    public String method() {
        return text(source, "method");
    }

    public String durationLabel() {
        return text(part("duration"), "label");
    }

    public String periodLabel() {
        return text(part("period"), "label");
    }

    public String periodTableLabel() {
        return text(part("period"), "tableLabel");
    }

    public String venueLabel() {
        return text(part("venue"), "label");
    }

    /** "Orléans – GIP Alfa Centre"; what the source says where it names no town. */
    public String venueShown() {
        JsonObject venue = part("venue");
        String city = text(venue, "city");
        String site = text(venue, "site");
        if (city == null) {
            return venueLabel();
        }
        return site == null ? city : city + " – " + site;
    }

    public String venueNote() {
        return text(source, "venueNote");
    }

    public List<String> objectives() {
        return texts(source, "objectives");
    }

    public List<Section> content() {
        return objects(source, "content")
                .map(o -> new Section(text(o, "heading"), text(o, "text"), texts(o, "items")))
                .toList();
    }

    public List<Facilitator> facilitators() {
        return objects(source, "facilitators")
                .map(
                        o ->
                                new Facilitator(
                                        text(o, "role"),
                                        text(o, "name"),
                                        text(o, "organisation"),
                                        text(o, "statement")))
                .toList();
    }

    public List<Part> themes() {
        return parts("themes");
    }

    public List<Part> phases() {
        return parts("phases");
    }

    /** The days that the source names, in its order; empty when it gives a period only. */
    public List<LocalDate> dates() {
        return objects(source, "dates").map(o -> LocalDate.parse(o.getString("date"))).toList();
    }

    public List<Part> indicators() {
        return parts("indicators");
    }

    public List<String> searchCriteria() {
        return texts(source, "searchCriteria");
    }

    public List<String> deliverables() {
        return texts(source, "deliverables");
    }

    /**
     * Half-days of one session of the given level ({@code REGIONAL}, {@code DEPARTEMENTAL}, {@code
     * LOCAL}), or null when the source does not say.
     */
    public Integer halfDays(String level) {
        return duration(level, "halfDaysMin");
    }

    /** How often that is held when the source fixes it, as a cycle of four; else null. */
    public Integer occurrences(String level) {
        return duration(level, "occurrences");
    }

    /** The source object itself, for what only the action's own module reads. */
    public JsonObject source() {
        return source;
    }

    String json() {
        return source.toString();
    }

    private Integer duration(String level, String name) {
        return objects(part("duration"), "parts")
                .filter(part -> level.equals(text(part, "scope")))
                .findFirst()
                .map(part -> number(part, name))
                .orElse(null);
    }

    /** An empty one where the source, or a module's, says nothing of it. */
    private JsonObject part(String name) {
        return source.get(name) instanceof JsonObject part ? part : JsonValue.EMPTY_JSON_OBJECT;
    }

    private List<Part> parts(String name) {
        return objects(source, name).map(o -> new Part(text(o, "code"), text(o, "label"))).toList();
    }

    private static String text(JsonObject object, String name) {
        return object.containsKey(name) && !object.isNull(name) ? object.getString(name) : null;
    }

    private static Integer number(JsonObject object, String name) {
        return object.containsKey(name) && !object.isNull(name) ? object.getInt(name) : null;
    }

    private static List<String> texts(JsonObject object, String name) {
        return array(object, name).getValuesAs(JsonString::getString);
    }

    private static Stream<JsonObject> objects(JsonObject object, String name) {
        return array(object, name).getValuesAs(JsonObject.class).stream();
    }

    private static JsonArray array(JsonObject object, String name) {
        return object.containsKey(name) && object.get(name) != JsonValue.NULL
                ? object.getJsonArray(name)
                : JsonValue.EMPTY_JSON_ARRAY;
    }
}
