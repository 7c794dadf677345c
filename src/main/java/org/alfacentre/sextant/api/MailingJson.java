package org.alfacentre.sextant.api;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.mail.delivery.Reading;
import org.alfacentre.sextant.mail.mailing.Addressees;
import org.alfacentre.sextant.mail.mailing.Mailing;
import org.alfacentre.sextant.mail.mailing.MailingReading;
import org.alfacentre.sextant.shell.Paged;

/**
 * A mailing. {@code count} is the number of recipients, {@code exclusions} the first 200 of those
 * left out, {@code progress} how many messages stand where.
 */
@JsonbNillable
public record MailingJson(
        Long id,
        Mailing.State state,
        String kind,
        Long session,
        String subject,
        String text,
        Addressees audience,
        int count,
        boolean needsSecondConfirmation,
        int confirmationsLeft,
        SampleJson sample,
        long excluded,
        List<MailingReading.Line> exclusions,
        Map<MessageState, Long> progress,
        Long by,
        Instant createdAt,
        Instant confirmedAt) {

    /** What the first recipient reads. */
    @JsonbNillable
    public record SampleJson(String subject, String text, String html) {}

    /** In lists: without sample, exclusions and progress. */
    static MailingJson head(Mailing mailing) {
        return of(mailing, new Paged<>(List.of(), 0, 1, 0), null, Map.of());
    }

    static MailingJson of(
            Mailing mailing,
            Paged<MailingReading.Line> left,
            Reading.Content sample,
            Map<MessageState, Long> progress) {
        return new MailingJson(
                mailing.getId(),
                mailing.getState(),
                mailing.getKind(),
                mailing.getSession() == null ? null : mailing.getSession().getId(),
                mailing.getSubject(),
                mailing.getContent(),
                mailing.getAddressees(),
                mailing.getRecipients(),
                mailing.isLarge(),
                mailing.getConfirmationsLeft(),
                sample == null
                        ? null
                        : new SampleJson(sample.subject(), sample.plain(), sample.html()),
                left.total(),
                left.items(),
                progress,
                mailing.getCreatedBy().getId(),
                mailing.getCreatedAt(),
                mailing.getConfirmedAt());
    }
}
