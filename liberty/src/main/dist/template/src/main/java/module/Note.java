package @package@.@id@;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What somebody noted for a session. */
@Entity(name = "@Name@Note")
@Table(name = "@id@_note")
class Note {

    static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "@id@_seq")
    @SequenceGenerator(
            name = "@id@_seq",
            sequenceName = "@id@_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "session_id")
    private long session;

    @Column(name = "person_id")
    private long person;

    private String content;

    protected Note() {}

    Note(long session, long person, String content) {
        this.session = session;
        this.person = person;
        this.content = content;
    }

    String content() {
        return content;
    }
}
