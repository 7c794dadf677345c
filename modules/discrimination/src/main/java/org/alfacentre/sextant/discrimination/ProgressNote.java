package org.alfacentre.sextant.discrimination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** What a relay brings to a gathering: how far their territory has come, in a few words. */
@Entity(name = "DiscriminationProgress")
@Table(name = "discrimination_progress")
public class ProgressNote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "discrimination_seq")
    private Long id;

    @Column(name = "session_id")
    private long session;

    @Column(name = "person_id")
    private long person;

    private String words;

    @Column(name = "written_at")
    private LocalDateTime writtenAt;

    @Version private int version;

    protected ProgressNote() {}

    ProgressNote(long session, long person) {
        this.session = session;
        this.person = person;
    }

    void write(String newWords, Instant now) {
        words = newWords;
        writtenAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    public long getSession() {
        return session;
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
