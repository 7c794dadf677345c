package org.alfacentre.sextant.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.identity.CurrentUser;

/** The sheets of a session with their rates, on its page for staff and trainers. */
@Named
@RequestScoped
public class SessionPapers {

    @Inject private CurrentUser user;
    @Inject private AttendanceRecords records;
    @Inject private SheetWords words;

    private final Map<String, List<AttendanceSheet>> read = new HashMap<>();

    /** Empty for those who do not lead the session. */
    public List<AttendanceSheet> sheets(String code) {
        return read.computeIfAbsent(
                code,
                asked ->
                        user.caller()
                                .map(caller -> records.ofSession(caller, asked))
                                .orElse(List.of()));
    }

    public String rate(AttendanceSheet sheet) {
        return words.rate(sheet.rate());
    }

    public String state(AttendanceSheet sheet) {
        return words.state(sheet);
    }

    /** Of all half-days that have been marked. */
    public String total(String code) {
        return words.total(
                sheets(code).stream()
                        .map(AttendanceSheet::rate)
                        .filter(rate -> rate.unmarked() < rate.expected())
                        .toList());
    }
}
