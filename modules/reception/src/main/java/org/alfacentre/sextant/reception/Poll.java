package org.alfacentre.sextant.reception;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;

/** A regroupement looks for the date of its meeting. Open until the référent closes it. */
@Entity(name = "ReceptionPoll")
@Table(name = "reception_poll")
public class Poll {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reception_seq")
    @SequenceGenerator(
            name = "reception_seq",
            sequenceName = "reception_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "network_id")
    private long network;

    private String subject;
    private boolean closed;

    /** In UTC: a module's unit stores no instants. */
    @Column(name = "opened_at")
    private LocalDateTime openedAt;

    @OneToMany(mappedBy = "poll", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Option> options = new ArrayList<>();

    @Version private int version;

    protected Poll() {}

    Poll(long network, String subject, SortedSet<PollDate> dates, Instant now) {
        this.network = network;
        this.subject = subject;
        this.openedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        dates.forEach(date -> options.add(new Option(this, date)));
    }

    void close() {
        closed = true;
    }

    void reopen() {
        closed = false;
    }

    /** Earliest first. */
    List<Option> options() {
        return options.stream().sorted(Comparator.comparing(Option::date)).toList();
    }

    public Long getId() {
        return id;
    }

    public long getNetwork() {
        return network;
    }

    public String getSubject() {
        return subject;
    }

    public boolean isClosed() {
        return closed;
    }

    public Instant getOpenedAt() {
        return openedAt.toInstant(ZoneOffset.UTC);
    }
}
