package org.alfacentre.sextant.schema;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Every instant is stored as a UTC TIMESTAMP, cut to microseconds, the finest that both databases
 * keep. The server runs with {@code user.timezone=UTC}, so that JDBC shifts nothing. As a
 * Timestamp, which is what a MIN or MAX of it comes as.
 */
@Converter(autoApply = true)
public class InstantAsUtc implements AttributeConverter<Instant, Timestamp> {

    @Override
    public Timestamp convertToDatabaseColumn(Instant instant) {
        return instant == null
                ? null
                : Timestamp.valueOf(
                        LocalDateTime.ofInstant(
                                instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
    }

    @Override
    public Instant convertToEntityAttribute(Timestamp stored) {
        return stored == null ? null : stored.toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
