package org.alfacentre.sextant.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A person's membership of a working group. */
@Entity
@Table(name = "cohort_member")
@IdClass(CohortMember.Key.class)
class CohortMember {

    @Id
    @Column(name = "cohort_id")
    private Long cohort;

    @Id
    @Column(name = "person_id")
    private Long person;

    @Column(name = "joined_at")
    private Instant joinedAt;

    protected CohortMember() {}

    CohortMember(long cohort, long person, Instant joinedAt) {
        this.cohort = cohort;
        this.person = person;
        this.joinedAt = joinedAt;
    }

    /** Group and person. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long cohort;
        private Long person;

        protected Key() {}

        Key(Long cohort, Long person) {
            this.cohort = cohort;
            this.person = person;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(cohort, key.cohort)
                    && Objects.equals(person, key.person);
        }

        @Override
        public int hashCode() {
            return Objects.hash(cohort, person);
        }
    }
}
