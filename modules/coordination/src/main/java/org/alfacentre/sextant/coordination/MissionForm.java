package org.alfacentre.sextant.coordination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alfacentre.sextant.coordination.MissionSheet.Part;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/** {@code /coordination/mission-edit.xhtml?number=}: staff write a version of the mission sheet. */
@Named("coordinationMissionForm")
@RequestScoped
public class MissionForm {

    /** Empty sections at the end, to fill. */
    private static final int MORE = 2;

    /** A section as it is being written. */
    public static class Row {

        private Long id;
        private String heading;
        private String words;

        Row() {}

        Row(SheetSection section) {
            this.id = section.getId();
            this.heading = section.getHeading();
            this.words = section.getWords();
        }

        Part part() {
            return new Part(id, heading, words);
        }

        public String getHeading() {
            return heading;
        }

        public void setHeading(String heading) {
            this.heading = heading;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }
    }

    @Inject @RequestParameterMap private Map<String, String> parameters;
    @Inject private MissionSheets sheets;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private MissionSheet sheet;
    private List<Row> rows;

    @PostConstruct
    void read() {
        String number = parameters.get("number");
        if (number == null || !number.matches("\\d{1,9}")) {
            throw Refusal.notFound();
        }
        sheet = sheets.see(Integer.parseInt(number), user.require());
        rows =
                Stream.concat(
                                sheet.sections().stream().map(Row::new),
                                Stream.generate(Row::new).limit(MORE))
                        .toList();
    }

    public String write() {
        return notices.told(
                "coordination.sheet.written",
                "/coordination/mission.xhtml?faces-redirect=true&number=" + sheet.getNumber(),
                () ->
                        sheets.write(
                                sheet.getNumber(),
                                read("version"),
                                rows.stream().map(Row::part).toList(),
                                user.require()));
    }

    /** The version that the writer has read, as the form repeats it. */
    private int read(String name) {
        String value = parameters.get(name);
        return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
    }

    public MissionSheet getSheet() {
        return sheet;
    }

    public List<Row> getRows() {
        return rows;
    }

    public int getMost() {
        return MissionSheets.MOST_SECTIONS;
    }
}
