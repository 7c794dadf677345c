package org.alfacentre.sextant.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number given under a prefix such as {@code A6-2026}. */
@Entity
@Table(name = "session_number")
class SessionNumber {

    @Id private String prefix;

    @Column(name = "last_number")
    private int last;

    protected SessionNumber() {}

    SessionNumber(String prefix, int last) {
        this.prefix = prefix;
        this.last = last;
    }
}
