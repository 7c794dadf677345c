package org.alfacentre.sextant.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;

/** Who may hold a sheet, and under what name: its trainers, or staff in their name (R24). */
@ApplicationScoped
class SheetAccess {

    private static final int LONGEST_NAME = 200;

    @Inject private SheetRecords records;
    @Inject private Words words;

    /** Somebody allowed at a sheet: the sheet, and the name that what they do is recorded under. */
    record Signer(SheetHead head, Actor actor, boolean trainer) {}

    Signer enter(Caller caller, SheetKey key) {
        SheetHead head = records.head(key).orElseThrow(() -> unknown(caller));
        List<Object[]> trainers = records.trainers(key.session());
        boolean trainer = trainers.stream().anyMatch(row -> caller.id().equals(row[0]));
        if (!trainer && !caller.isStaff()) {
            throw notYours();
        }
        return new Signer(head, trainer ? caller.actor() : inTheNameOf(trainers, caller), trainer);
    }

    /** The id of a session by its number or its code, as far as the caller may learn it. */
    long session(Caller caller, String asked) {
        return asked != null && asked.matches("\\d{1,18}")
                ? Long.parseLong(asked)
                : records.session(asked).orElseThrow(() -> unknown(caller));
    }

    /** For what concerns a session as a whole. */
    void mustLead(Caller caller, long session) {
        if (!leads(caller, session)) {
            throw notYours();
        }
    }

    boolean leads(Caller caller, long session) {
        return caller.isStaff()
                || records.trainers(session).stream().anyMatch(row -> caller.id().equals(row[0]));
    }

    private Actor inTheNameOf(List<Object[]> trainers, Caller staff) {
        String names =
                trainers.stream().map(row -> (String) row[1]).collect(Collectors.joining(", "));
        String name =
                names.isEmpty()
                        ? words.of(Locale.FRENCH, "attendance.signed-for-nobody", staff.name())
                        : words.of(Locale.FRENCH, "attendance.signed-for", staff.name(), names);
        return new Actor(
                staff.id(),
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name);
    }

    /** Only those who may hold some sheet learn that this one does not exist. */
    private static Refusal unknown(Caller caller) {
        return caller.isStaff() || caller.is(Role.TRAINER) ? Refusal.notFound() : notYours();
    }

    static Refusal notYours() {
        return Refusal.forbidden().saying("problem.not-your-session");
    }
}
