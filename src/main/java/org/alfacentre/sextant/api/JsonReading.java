package org.alfacentre.sextant.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Reads a body that a resource takes as a JSON object or array. No body is null; anything that is
 * not JSON, or an array where an object is asked for, is malformed.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class JsonReading implements MessageBodyReader<JsonStructure> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
        return JsonStructure.class.isAssignableFrom(type);
    }

    @Override
    public JsonStructure readFrom(
            Class<JsonStructure> type,
            Type generic,
            Annotation[] notes,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] text = body.readAllBytes();
        if (text.length == 0) {
            return null;
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(text))) {
            JsonStructure json = reader.read();
            if (type.isInstance(json)) {
                return json;
            }
        } catch (JsonException unreadable) {
            throw Refusal.malformed();
        }
        throw Refusal.malformed();
    }
}
