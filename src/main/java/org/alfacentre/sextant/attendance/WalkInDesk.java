package org.alfacentre.sextant.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.StaffDesk;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.identity.Caller;

/**
 * Lets in who came without a place (R24, T03, T04). Two transactions, the enrolment's under the
 * session's turn and then the mark: each is harmless when repeated, so that a stop between them is
 * mended by sending again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class WalkInDesk {

    /** Who came, why they are let in, and the key that makes a repeat harmless. */
    public record Order(long person, String reason, String key) {}

    /** The entry made, or the one there was, and the sheet with its mark. */
    public record Admitted(long enrolment, AttendanceSheet sheet) {}

    /** Fewer letters would list the directory. */
    private static final int SHORTEST_SEARCH = 2;

    private static final int MOST_FOUND = 8;

    @Inject private AttendanceSheets sheets;
    @Inject private SheetRecords records;
    @Inject private StaffDesk desk;

    /** Adds the person to the sheet, marked present. */
    public Admitted add(Caller caller, SheetKey key, Order order) {
        Actor signer = sheets.signerOfOpened(caller, key);
        Enrolment entry = desk.walkIn(key.session(), order.person(), order.reason(), signer);
        var present =
                new MarkOrder(order.key(), entry.getId(), Presence.of(Presence.Status.PRESENT));
        return new Admitted(
                entry.getId(), sheets.mark(caller, key, List.of(present), order.reason()));
    }

    /** Active persons whose first or last name begins so, a handful of them. */
    @Transactional
    public List<Newcomer> find(Caller caller, SheetKey key, String name) {
        sheets.sheetHead(caller, key);
        String text = name == null ? "" : name.strip();
        if (text.length() < SHORTEST_SEARCH) {
            return List.of();
        }
        return records.newcomers(key.session(), text, MOST_FOUND);
    }
}
