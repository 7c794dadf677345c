package org.alfacentre.sextant.people;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.alfacentre.sextant.time.SchoolHoliday;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The reference data of domain.md §5, read from {@code programme/} and never retyped. */
final class Reference {

    private final JsonObject json;
    private final Properties audiences = new Properties();

    private Reference() throws IOException {
        try (InputStream file = open("reference.json");
                JsonReader reader = Json.createReader(file)) {
            json = reader.readObject();
        }
        try (InputStream file = open("audiences.properties")) {
            audiences.load(file);
        }
    }

    static Reference read() {
        try {
            return new Reference();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Departement> departements() {
        return objects(json.getJsonArray("departements")).stream()
                .map(
                        it ->
                                new Departement(
                                        it.getString("code"),
                                        it.getString("label"),
                                        it.getString("prefecture")))
                .toList();
    }

    List<StructureType> structureTypes() {
        return objects(json.getJsonArray("structureTypes")).stream()
                .map(
                        it ->
                                new StructureType(
                                        it.getString("code"),
                                        it.getString("label"),
                                        text(it, "network"),
                                        audience(it.getString("code")),
                                        text(it, "since")))
                .toList();
    }

    private Audience audience(String type) {
        return Audience.valueOf(audiences.getProperty(type, Audience.OTHER.name()));
    }

    List<SchoolHoliday> schoolHolidays() {
        JsonObject calendar = json.getJsonObject("schoolHolidays");
        String academy = calendar.getString("academy");
        return objects(calendar.getJsonArray("periods")).stream()
                .map(
                        it ->
                                new SchoolHoliday(
                                                academy,
                                                it.getString("label"),
                                                LocalDate.parse(it.getString("firstDay")),
                                                LocalDate.parse(it.getString("lastDay")),
                                                it.getBoolean("verified"))
                                        .inZone(calendar.getString("zone")))
                .toList();
    }

    /** The 23 candidates of domain.md §5.2: examples that staff have yet to validate. */
    List<LocalNetwork> networks() {
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(';')
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get();
        try (InputStream file = open("regroupements.csv");
                CSVParser lines =
                        format.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.stream()
                    .map(
                            it ->
                                    new LocalNetwork(
                                            it.get("code"),
                                            it.get("name"),
                                            it.get("departement"),
                                            true))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(JsonObject object, String key) {
        return object.get(key) instanceof JsonString string ? string.getString() : null;
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class);
    }

    private static InputStream open(String file) throws IOException {
        InputStream stream = Reference.class.getResourceAsStream("/programme/" + file);
        if (stream == null) {
            throw new IOException("programme/" + file + " is missing");
        }
        return stream;
    }
}
