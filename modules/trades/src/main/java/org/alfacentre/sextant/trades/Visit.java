package org.alfacentre.sextant.trades;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;

/** The logistics of a day's company visit. */
@Entity(name = "TradesVisit")
@Table(name = "trades_visit")
class Visit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trades_seq")
    private Long id;

    @Column(name = "session_id")
    private long session;

    private String address;

    @Column(name = "meeting_point")
    private String meetingPoint;

    @Column(name = "meets_at")
    private LocalTime meetsAt;

    private String transport;
    private String equipment;

    @Column(name = "identity_card")
    private boolean identityCard;

    private boolean accessible;

    @Column(name = "group_limit")
    private Integer groupLimit;

    @Column(name = "safety_contact")
    private String safetyContact;

    @Column(name = "host_email")
    private String hostEmail;

    @Version private int version;

    protected Visit() {}

    Visit(long session) {
        this.session = session;
    }

    void arrange(Logistics logistics) {
        this.address = logistics.address();
        this.meetingPoint = logistics.meetingPoint();
        this.meetsAt = logistics.meetsAt();
        this.transport = logistics.transport();
        this.equipment = logistics.equipment();
        this.identityCard = logistics.identityCard();
        this.accessible = logistics.accessible();
        this.groupLimit = logistics.groupLimit();
        this.safetyContact = logistics.safetyContact();
        this.hostEmail = logistics.hostEmail();
    }

    Logistics logistics() {
        return new Logistics(
                address,
                meetingPoint,
                meetsAt,
                transport,
                equipment,
                identityCard,
                accessible,
                groupLimit,
                safetyContact,
                hostEmail);
    }
}
