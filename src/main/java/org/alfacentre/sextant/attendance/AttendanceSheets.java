package org.alfacentre.sextant.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.session.HalfDay;
import org.alfacentre.sextant.shell.Words;

/** The sheets of half-days: read, marked, countersigned, corrected (R24). */
@ApplicationScoped
public class AttendanceSheets {

    @Inject private SheetAccess access;
    @Inject private SheetRules rules;
    @Inject private SheetReader reader;
    @Inject private SheetPen pen;
    @Inject private Clock clock;
    @Inject private Words words;

    /** Which sheet is meant by a session's number or code and a half-day's number. */
    @Transactional
    public SheetKey key(Caller caller, String session, int n) {
        return new SheetKey(access.session(caller, session), n);
    }

    /** The sheet, for those who hold it. */
    @Transactional
    public AttendanceSheet sheet(Caller caller, SheetKey key) {
        return reader.read(access.enter(caller, key).head());
    }

    /**
     * Writes marks down, or appends corrections once the sheet is countersigned. All or nothing: a
     * mark that is refused keeps the others from being written.
     *
     * @param reason why, needed once the sheet is countersigned
     * @return the sheet as it stands then; marks whose keys it knew are not written again
     */
    @Transactional
    public AttendanceSheet mark(
            Caller caller, SheetKey key, List<MarkOrder> orders, String reason) {
        SheetAccess.Signer signer = atOpened(caller, key);
        pen.write(signer, orders, reason);
        return again(key);
    }

    /**
     * Closes the sheet. Asked again by the same person it changes nothing, by another it refuses.
     */
    @Transactional
    public AttendanceSheet countersign(Caller caller, SheetKey key) {
        SheetAccess.Signer signer = atOpened(caller, key);
        HalfDay halfDay = pen.take(signer.head().halfDay());
        Instant now = clock.instant();
        if (halfDay.isCountersigned()) {
            mustBeTheSame(halfDay, signer);
        } else {
            pen.countersign(halfDay, signer.actor(), as(signer), now);
        }
        return again(key);
    }

    /** What was read before the lock may have been moved, or dropped, by whoever had it (R24). */
    private SheetAccess.Signer atOpened(Caller caller, SheetKey key) {
        pen.take(access.enter(caller, key).head().halfDay());
        SheetAccess.Signer signer = access.enter(caller, key);
        rules.mustHaveOpened(signer.head());
        return signer;
    }

    /** The head of a sheet, for those who hold it. */
    @Transactional
    public SheetHead sheetHead(Caller caller, SheetKey key) {
        return access.enter(caller, key).head();
    }

    /** Under what name somebody writes on a sheet that has opened. */
    @Transactional
    Actor signerOfOpened(Caller caller, SheetKey key) {
        SheetAccess.Signer signer = access.enter(caller, key);
        rules.mustHaveOpened(signer.head());
        return signer.actor();
    }

    private AttendanceSheet again(SheetKey key) {
        return reader.read(key);
    }

    private String as(SheetAccess.Signer signer) {
        Actor actor = signer.actor();
        return signer.trainer()
                ? words.of(Locale.FRENCH, "attendance.signed-as-trainer", actor.name())
                : actor.name();
    }

    private void mustBeTheSame(HalfDay halfDay, SheetAccess.Signer signer) {
        if (!as(signer).equals(halfDay.getCountersignedAs())) {
            throw SheetPen.countersigned(
                    halfDay.getCountersignedAt(), "problem.countersigned-already");
        }
    }
}
