package org.alfacentre.sextant.accommodation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.schema.Row;
import org.alfacentre.sextant.time.WorkingHours;

/**
 * One need of one enrolment: STATED, then ANSWERED by the référent handicap; WITHDRAWN by the
 * person or ERASED when its time is over. Stating it again replaces the words and asks for an
 * answer again.
 */
@Entity
@Table(name = "accommodation_need")
class AccommodationNeed extends Row {

    /** Five working days of twelve hours. */
    private static final Duration ANSWERED_WITHIN = Duration.ofHours(60);

    @Column(name = "session_id")
    private long session;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "enrolment_id")
    private Enrolment enrolment;

    @Enumerated(EnumType.STRING)
    private NeedState status;

    private String need;
    private String answer;

    @Column(name = "consented_at")
    private Instant consentedAt;

    @Column(name = "answer_by")
    private Instant answerBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected AccommodationNeed() {}

    AccommodationNeed(Enrolment enrolment, String need, Instant now) {
        this.session = enrolment.getSession().getId();
        this.enrolment = enrolment;
        state(need, now);
    }

    /** In the person's words, with their consent of this moment. */
    final void state(String words, Instant now) {
        this.need = words;
        this.answer = null;
        this.answeredAt = null;
        this.consentedAt = now;
        this.answerBy = WorkingHours.plus(now, ANSWERED_WITHIN);
        this.status = NeedState.STATED;
    }

    void answer(String words, Instant now) {
        this.answer = words;
        this.answeredAt = now;
        this.status = NeedState.ANSWERED;
    }

    void withdraw() {
        forget(NeedState.WITHDRAWN);
    }

    void erase() {
        forget(NeedState.ERASED);
    }

    private void forget(NeedState end) {
        this.need = null;
        this.answer = null;
        this.enrolment = null;
        this.status = end;
    }

    long getSession() {
        return session;
    }

    /** Whose it is; null once it is withdrawn or erased. */
    Enrolment getEnrolment() {
        return enrolment;
    }

    NeedState getStatus() {
        return status;
    }

    String getNeed() {
        return need;
    }

    String getAnswer() {
        return answer;
    }

    Instant getAnswerBy() {
        return answerBy;
    }

    Instant getAnsweredAt() {
        return answeredAt;
    }
}
