package org.alfacentre.sextant.trades;

import java.time.LocalTime;
import java.util.Objects;
import org.alfacentre.sextant.shell.Checks;

/**
 * A visit as staff arrange it with the host; blank texts are null.
 *
 * @param meetsAt in Europe/Paris
 * @param transport coach, departures, car sharing
 * @param equipment what protects the visitors, such as closed shoes
 * @param identityCard whether the host asks for one at the gate
 * @param groupLimit most visitors at once, or null
 * @param safetyContact whom the host names for safety
 * @param hostEmail where the host is written, an address of the company
 */
public record Logistics(
        String address,
        String meetingPoint,
        LocalTime meetsAt,
        String transport,
        String equipment,
        boolean identityCard,
        boolean accessible,
        Integer groupLimit,
        String safetyContact,
        String hostEmail) {

    static final Logistics NONE =
            new Logistics(null, null, null, null, null, false, false, null, null, null);

    private static final int LONGEST = 300;
    private static final int LONGEST_NAME = 200;

    /** Whether who has read the other has read what this one asks of visitors. */
    boolean asksTheSameAs(Logistics other) {
        return identityCard == other.identityCard && Objects.equals(equipment, other.equipment);
    }

    /** What visitors read of it: not how staff reach the host. */
    Logistics forVisitors() {
        return new Logistics(
                address,
                meetingPoint,
                meetsAt,
                transport,
                equipment,
                identityCard,
                accessible,
                groupLimit,
                null,
                null);
    }

    /** Refuses, all at once, texts too long and a limit below one. */
    Logistics checked() {
        var checks = new Checks();
        if (groupLimit != null && groupLimit < 1) {
            checks.wrong("groupLimit", "trades.problem.group-limit");
        }
        var clean =
                new Logistics(
                        checks.optional("address", address, LONGEST),
                        checks.optional("meetingPoint", meetingPoint, LONGEST),
                        meetsAt,
                        checks.optional("transport", transport, LONGEST),
                        checks.optional("equipment", equipment, LONGEST),
                        identityCard,
                        accessible,
                        groupLimit,
                        checks.optional("safetyContact", safetyContact, LONGEST_NAME),
                        isBlank(hostEmail) ? null : checks.email("hostEmail", hostEmail));
        checks.refuseIfWrong();
        return clean;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
