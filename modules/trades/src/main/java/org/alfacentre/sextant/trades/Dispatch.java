package org.alfacentre.sextant.trades;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** That the host company was written: the list as a count, never the names. */
@Entity(name = "TradesDispatch")
@Table(name = "trades_dispatch")
public class Dispatch {

    /** What it was written. */
    enum What {
        LIST,
        THANKS,
        CANCELLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trades_seq")
    private Long id;

    @Column(name = "session_id")
    private long session;

    @Enumerated(EnumType.STRING)
    private What what;

    @Column(name = "sent_at")
    private LocalDateTime sentAt;

    @Column(name = "sent_to")
    private String sentTo;

    private int visitors;

    protected Dispatch() {}

    Dispatch(long session, What what, Instant sentAt, String sentTo, int visitors) {
        this.session = session;
        this.what = what;
        this.sentAt = LocalDateTime.ofInstant(sentAt, ZoneOffset.UTC);
        this.sentTo = sentTo;
        this.visitors = visitors;
    }

    /** {@code LIST}, {@code THANKS} or {@code CANCELLED}. */
    public String getWhat() {
        return what.name();
    }

    boolean isList() {
        return what == What.LIST;
    }

    public Instant getSentAt() {
        return sentAt.toInstant(ZoneOffset.UTC);
    }

    public String getSentTo() {
        return sentTo;
    }

    public int getVisitors() {
        return visitors;
    }
}
