package org.alfacentre.sextant.coordination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** What a référent says to a section while the sheet is read over; theirs to change until then. */
@Entity(name = "CoordinationComment")
@Table(name = "coordination_comment")
public class SheetComment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coordination_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "section_id")
    private SheetSection section;

    @Column(name = "person_id")
    private long person;

    private String words;

    @Column(name = "written_at")
    private LocalDateTime writtenAt;

    @Version private int version;

    protected SheetComment() {}

    SheetComment(SheetSection section, long person) {
        this.section = section;
        this.person = person;
    }

    void write(String newWords, Instant now) {
        words = newWords;
        writtenAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    /** By its id: the two may have been read apart. */
    boolean isTo(SheetSection one) {
        return section.getId().equals(one.getId());
    }

    SheetSection section() {
        return section;
    }

    public long getPerson() {
        return person;
    }

    public String getWords() {
        return words;
    }

    public Instant getWrittenAt() {
        return writtenAt.toInstant(ZoneOffset.UTC);
    }
}
