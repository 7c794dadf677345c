package org.alfacentre.sextant.api;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.MessageState;

/** A message in the shape of DESIGN §6. */
@JsonbNillable
public record MessageJson(
        Long id,
        String kind,
        String module,
        MessageState state,
        Long person,
        String recipient,
        Long session,
        Long enrolment,
        Integer transition,
        String language,
        String subject,
        String messageId,
        Instant dueAt,
        Instant sentAt,
        int attempts,
        String error) {

    static MessageJson of(Message message) {
        return new MessageJson(
                message.getId(),
                message.getKind(),
                message.getModule(),
                message.getState(),
                message.getPerson() == null ? null : message.getPerson().getId(),
                message.getRecipient(),
                message.getSession(),
                message.getEnrolment(),
                message.getTransition(),
                message.getLanguage(),
                message.getSubject(),
                message.getMessageId(),
                message.getDueAt(),
                message.getSentAt(),
                message.getAttempts(),
                message.getError());
    }
}
