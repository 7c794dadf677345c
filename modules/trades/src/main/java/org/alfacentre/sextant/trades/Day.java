package org.alfacentre.sextant.trades;

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
import java.util.ArrayList;
import java.util.List;

/** What staff have arranged for the day of a session. */
@Entity(name = "TradesDay")
@Table(name = "trades_day")
class Day {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trades_seq")
    @SequenceGenerator(
            name = "trades_seq",
            sequenceName = "trades_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "session_id")
    private long session;

    private String branch;
    private String host;
    private String instructions;
    private String resources;

    @OneToMany(mappedBy = "day", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Sequence> sequences = new ArrayList<>();

    @Version private int version;

    protected Day() {}

    Day(long session) {
        this.session = session;
    }

    void arrange(Arrangement arrangement) {
        this.branch = arrangement.branch();
        this.host = arrangement.host();
        this.instructions = arrangement.instructions();
        this.resources = arrangement.resources();
        for (Plan plan : arrangement.plans()) {
            sequences.stream()
                    .filter(sequence -> sequence.plan().phase().equals(plan.phase()))
                    .findFirst()
                    .ifPresentOrElse(
                            sequence -> sequence.plan(plan),
                            () -> sequences.add(new Sequence(this, plan)));
        }
    }

    long session() {
        return session;
    }

    Arrangement arrangement() {
        return new Arrangement(
                branch,
                host,
                instructions,
                resources,
                sequences.stream().map(Sequence::plan).toList());
    }
}
