package org.alfacentre.sextant.coordination;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A heading of the mission sheet and what stands under it, or null. */
@Entity(name = "CoordinationSection")
@Table(name = "coordination_section")
public class SheetSection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coordination_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "sheet_id")
    private MissionSheet sheet;

    private int place;
    private String heading;
    private String words;

    protected SheetSection() {}

    SheetSection(MissionSheet sheet, int place, String heading, String words) {
        this.sheet = sheet;
        write(place, heading, words);
    }

    final void write(int newPlace, String newHeading, String newWords) {
        place = newPlace;
        heading = newHeading;
        words = newWords;
    }

    MissionSheet sheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public String getHeading() {
        return heading;
    }

    public String getWords() {
        return words;
    }
}
