package org.alfacentre.sextant.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alfacentre.sextant.attendance.AttendanceRecords;
import org.alfacentre.sextant.attendance.AttendanceRecords.Attestable;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;

/** What the signed-in person attended and may have attested. */
@Named
@RequestScoped
public class MyAttestations {

    @Inject private CurrentUser user;
    @Inject private AttendanceRecords records;

    private List<Attestable> list;

    public List<Attestable> getList() {
        if (list == null) {
            list = user.caller().map(Caller::id).map(records::attestable).orElse(List.of());
        }
        return list;
    }
}
