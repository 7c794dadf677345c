package org.alfacentre.sextant.programme;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/** The programme's own sheet, read from {@code programme.json}; its sentences are French. */
public final class ProgrammeSheet {

    /** An objective with those that we read as its parts: the source's grouping is lost. */
    public record ObjectiveGroup(String parent, List<String> children) {}

    private final JsonObject source;

    private ProgrammeSheet(JsonObject source) {
        this.source = source;
    }

    static ProgrammeSheet of(JsonObject source) {
        return new ProgrammeSheet(source);
    }

    static ProgrammeSheet parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return new ProgrammeSheet(reader.readObject());
        }
    }

    String code() {
        return source.getString("code");
    }

    String title() {
        return source.getString("title");
    }

    public String getSubtitle() {
        return source.getString("subtitle");
    }

    public String getOrganiser() {
        return source.getString("organiser");
    }

    public List<String> getLevels() {
        return texts("levels");
    }

    /** The labels of the closed list of types. */
    public List<String> getTypes() {
        return source.getJsonArray("actionTypology").getValuesAs(JsonObject.class).stream()
                .map(type -> type.getString("label"))
                .toList();
    }

    /** The label of a type by its code, such as {@code JOURNEE_THEMATIQUE}. */
    public String type(String code) {
        return source.getJsonArray("actionTypology").getValuesAs(JsonObject.class).stream()
                .filter(type -> type.getString("code").equals(code))
                .map(type -> type.getString("label"))
                .findFirst()
                .orElse(code);
    }

    /** As they follow one another in the source. */
    public List<String> getObjectives() {
        return texts("objectives");
    }

    public List<ObjectiveGroup> getObjectiveGroups() {
        return source
                .getJsonArray("objectivesGroupingDerived")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(
                        group ->
                                new ObjectiveGroup(
                                        group.getString("parent"),
                                        group.getJsonArray("children")
                                                .getValuesAs(JsonString::getString)))
                .toList();
    }

    public String getExpectationsTitle() {
        return source.getString("expectationsTitle");
    }

    public List<String> getExpectations() {
        return texts("expectations");
    }

    /** At least as many reception places. */
    public int getReceptionPlaces() {
        return source.getJsonObject("figures").getInt("lieuxAccueilMin");
    }

    /** At least as many professionals. */
    public int getProfessionals() {
        return source.getJsonObject("figures").getInt("professionnelsMin");
    }

    String json() {
        return source.toString();
    }

    private List<String> texts(String name) {
        return source.getJsonArray(name).getValuesAs(JsonString::getString);
    }
}
