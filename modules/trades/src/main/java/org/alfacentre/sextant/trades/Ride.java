package org.alfacentre.sextant.trades;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.alfacentre.sextant.shell.Checks;

/** What a visitor offers or seeks for the journey, at their own wish. */
@Entity(name = "TradesRide")
@Table(name = "trades_ride")
public class Ride {

    static final int MOST_SEATS = 8;

    private static final int LONGEST_TOWN = 100;
    private static final int LONGEST_CONTACT = 200;

    /**
     * As its visitor writes it.
     *
     * @param seats that are offered; null for who seeks one
     * @param town from where
     * @param contact how the others reach them: a telephone number, an address
     */
    public record Wish(Integer seats, String town, String contact) {

        /** Refuses, all at once, what is missing, too long, or no number of seats of a car. */
        Wish checked() {
            var checks = new Checks();
            if (seats != null && (seats < 1 || seats > MOST_SEATS)) {
                checks.wrong("seats", "trades.problem.seats", MOST_SEATS);
            }
            var clean =
                    new Wish(
                            seats,
                            checks.required("town", town, LONGEST_TOWN),
                            checks.required("contact", contact, LONGEST_CONTACT));
            checks.refuseIfWrong();
            return clean;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trades_seq")
    private Long id;

    @Column(name = "session_id")
    private long session;

    @Column(name = "person_id")
    private long person;

    private Integer seats;
    private String town;
    private String contact;

    @Column(name = "forget_on")
    private LocalDate forgetOn;

    @Version private int version;

    protected Ride() {}

    Ride(long session, long person) {
        this.session = session;
        this.person = person;
    }

    void wish(Wish wish, LocalDate newForgetOn) {
        this.seats = wish.seats();
        this.town = wish.town();
        this.contact = wish.contact();
        this.forgetOn = newForgetOn;
    }

    long person() {
        return person;
    }

    Wish wish() {
        return new Wish(seats, town, contact);
    }
}
