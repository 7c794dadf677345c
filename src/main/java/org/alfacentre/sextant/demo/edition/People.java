package org.alfacentre.sextant.demo.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.accommodation.Needs;
import org.alfacentre.sextant.attendance.AttendanceSheets;
import org.alfacentre.sextant.attendance.MarkOrder;
import org.alfacentre.sextant.attendance.Presence;
import org.alfacentre.sextant.attendance.SheetKey;
import org.alfacentre.sextant.attendance.SheetLine;
import org.alfacentre.sextant.enrolment.Enrolments;
import org.alfacentre.sextant.enrolment.StaffDesk;
import org.alfacentre.sextant.identity.Caller;

/** What participants and trainers do in the edition, through the services of their pages. */
@ApplicationScoped
class People {

    private static final int MINUTES_LATE = 15;

    @Inject private Scenery scenery;
    @Inject private Enrolments enrolments;
    @Inject private StaffDesk desk;
    @Inject private AttendanceSheets sheets;
    @Inject private Needs needs;

    void enrol(Holding holding, long person) {
        Caller self = scenery.self(person);
        long entry = enrolments.enrol(holding.id(), person, null, self).enrolment().getId();
        holding.enrolled(person, entry);
    }

    void cancel(Holding holding, long person) {
        enrolments.cancel(holding.enrolmentOf(person), null, scenery.self(person));
    }

    /** With their consent, for this alone. */
    void needs(Holding holding, long person, String need) {
        needs.state(holding.enrolmentOf(person), need, true, scenery.self(person));
    }

    void approve(Holding holding, long person) {
        desk.approve(holding.enrolmentOf(person), null, scenery.account("gestion"));
    }

    /** Most came, some were late, a few did not come; {@code conseiller@} always does. */
    void mark(Holding holding, int n, String account) {
        Caller by = scenery.account(account);
        var key = new SheetKey(holding.id(), n);
        Long guest = scenery.account("conseiller").id();
        List<MarkOrder> orders = new ArrayList<>();
        List<SheetLine> lines = sheets.sheet(by, key).lines();
        for (int i = 0; i < lines.size(); i++) {
            long entry = lines.get(i).who().enrolment();
            boolean came = lines.get(i).who().person().equals(guest);
            Presence presence = came ? Presence.of(Presence.Status.PRESENT) : presence(i + n);
            orders.add(new MarkOrder("edition-" + entry + "-" + n, entry, presence));
        }
        sheets.mark(by, key, orders, null);
    }

    private static Presence presence(int i) {
        return switch (i % 12) {
            case 3 -> new Presence(Presence.Status.PARTIAL, MINUTES_LATE, null);
            case 7 -> Presence.of(Presence.Status.EXCUSED);
            case 10 -> Presence.of(Presence.Status.ABSENT);
            default -> Presence.of(Presence.Status.PRESENT);
        };
    }

    void countersign(Holding holding, int n, String account) {
        sheets.countersign(scenery.account(account), new SheetKey(holding.id(), n));
    }
}
