package org.alfacentre.sextant.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The programme itself: its title, and the sheet that its source describes it by. */
@Entity
public class Programme {

    @Id private String code;
    private String title;
    private String sheet;

    protected Programme() {}

    Programme(ProgrammeSheet sheet) {
        this.code = sheet.code();
        revise(sheet);
    }

    final void revise(ProgrammeSheet newer) {
        this.title = newer.title();
        this.sheet = newer.json();
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public ProgrammeSheet getSheet() {
        return ProgrammeSheet.parse(sheet);
    }
}
