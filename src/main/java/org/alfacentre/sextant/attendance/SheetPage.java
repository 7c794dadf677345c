package org.alfacentre.sextant.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Refusal;

/** One sheet, to be marked: the page draws it once, its script does the rest over REST. */
@Named
@RequestScoped
public class SheetPage {

    @Inject private CurrentUser user;
    @Inject private AttendanceSheets sheets;
    @Inject private SheetPasses passes;
    @Inject private SheetWords words;

    private String code;
    private int n = 1;
    private SheetKey key;
    private AttendanceSheet sheet;

    public void open() {
        Caller caller = user.require();
        key = sheets.key(caller, code, n);
        sheet = sheets.sheet(caller, key);
    }

    /** Not there when the address does not say which. */
    public AttendanceSheet getSheet() {
        if (sheet == null) {
            throw Refusal.notFound();
        }
        return sheet;
    }

    public SheetHead getHead() {
        return getSheet().head();
    }

    public List<Line> getLines() {
        return sheet.lines().stream().map(line -> new Line(line, words.said(line))).toList();
    }

    /** Of all who are on the sheet. */
    public List<Long> getEnrolments() {
        return getLines().stream().map(Line::getEnrolment).toList();
    }

    public List<String> getStatuses() {
        return Stream.of(Presence.Status.values()).map(Presence.Status::name).toList();
    }

    public String statusKey(String status) {
        return SheetWords.statusKey(Presence.Status.valueOf(status));
    }

    /** Minutes that a partial presence may lack at most. */
    public long getLongest() {
        return sheet.head().planned().toMinutes() - 1;
    }

    /** Why nothing can be marked, or null. */
    public String getClosedBecause() {
        return sheet.open() ? null : words.closedBecause(sheet);
    }

    public String getCounter() {
        return words.counter(sheet.rate());
    }

    public String getCountersignText() {
        return words.countersignText(sheet.head());
    }

    public List<String> getCorrections() {
        return sheet.corrections().stream().map(each -> words.said(sheet, each)).toList();
    }

    /** Lets the script save for as long as the sheet may lie open. */
    public String getPass() {
        return passes.issue(user.require(), key);
    }

    /** Under what name the browser keeps what is not sent yet: one for each person and sheet. */
    public String getKeep() {
        return user.require().id() + "." + key.session() + "." + key.n();
    }

    /** The sheet's address in REST, under the application's. */
    public String getPath() {
        return "/api/v1/sessions/" + key.session() + "/half-days/" + key.n();
    }

    /** The script's words, as JSON. */
    public String getWords() {
        return words.json();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public int getN() {
        return n;
    }

    public void setN(int n) {
        this.n = n;
    }

    /** A person's line as the page shows it. */
    public static class Line {

        private final SheetLine line;
        private final String said;

        Line(SheetLine line, String said) {
            this.line = line;
            this.said = said;
        }

        public Long getEnrolment() {
            return line.who().enrolment();
        }

        public String getName() {
            return line.who().name();
        }

        public String getOrganisation() {
            return line.who().organisation();
        }

        public boolean isWalkIn() {
            return line.who().walkIn();
        }

        public Presence.Status getStatus() {
            return line.effective().map(Presence::status).orElse(null);
        }

        public Integer getLate() {
            return line.effective().map(Presence::minutesLate).orElse(null);
        }

        public Integer getEarly() {
            return line.effective().map(Presence::minutesEarly).orElse(null);
        }

        public String getSaid() {
            return said;
        }
    }
}
