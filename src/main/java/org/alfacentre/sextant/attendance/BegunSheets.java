package org.alfacentre.sextant.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.alfacentre.sextant.session.HalfDay;
import org.alfacentre.sextant.shell.Refusal;

/** Sheets that somebody has written on: their half-days stay where they are (R24). */
@ApplicationScoped
public class BegunSheets {

    @Inject private SheetRecords records;

    /** Refuses a half-day with marks; on one without, none is made until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mustNotHave(HalfDay halfDay) {
        records.lock(halfDay.getId());
        if (halfDay.isCountersigned()) {
            throw Refusal.conflict("sheet-countersigned", halfDay.getN());
        }
        if (!records.marks(List.of(halfDay.getId())).isEmpty()) {
            throw Refusal.conflict("sheet-marked", halfDay.getN());
        }
    }
}
