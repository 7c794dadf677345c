package org.alfacentre.sextant.discrimination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A session that gathers the region's relays. */
@Entity(name = "DiscriminationGathering")
@Table(name = "discrimination_gathering")
class Gathering {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "discrimination_seq")
    private Long id;

    @Column(name = "session_id")
    private long session;

    protected Gathering() {}

    Gathering(long session) {
        this.session = session;
    }
}
