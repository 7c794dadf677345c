package org.alfacentre.sextant.identity;

import static java.util.Map.entry;
import static org.alfacentre.sextant.identity.Role.ADMINISTRATOR;
import static org.alfacentre.sextant.identity.Role.DIRECTOR;
import static org.alfacentre.sextant.identity.Role.DISABILITY_REFERENT;
import static org.alfacentre.sextant.identity.Role.DPO;
import static org.alfacentre.sextant.identity.Role.PARTICIPANT;
import static org.alfacentre.sextant.identity.Role.REFERENT;
import static org.alfacentre.sextant.identity.Role.STAFF;
import static org.alfacentre.sextant.identity.Role.TRAINER;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may open which page of the kernel: what is not listed is refused to everybody. Modules list
 * theirs in {@code AxisModule.pages()}.
 */
public final class PageAccess {

    /** Signed in or not. */
    private static final Set<Role> EVERYBODY = Set.of();

    private static final Set<Role> SIGNED_IN = Set.of(PARTICIPANT);

    private static final Set<Role> STAFFS = Set.of(ADMINISTRATOR, STAFF);

    private static final Set<Role> SCHEDULERS = Set.of(ADMINISTRATOR, STAFF, DIRECTOR, REFERENT);

    private static final Map<String, Set<Role>> PAGES =
            Map.ofEntries(
                    entry("/index.xhtml", EVERYBODY),
                    entry("/sign-in.xhtml", EVERYBODY),
                    entry("/link.xhtml", EVERYBODY),
                    entry("/first-administrator.xhtml", EVERYBODY),
                    entry("/module-off.xhtml", EVERYBODY),
                    entry("/account.xhtml", SIGNED_IN),
                    entry("/programme.xhtml", EVERYBODY),
                    entry("/action.xhtml", EVERYBODY),
                    entry("/catalogue.xhtml", EVERYBODY),
                    entry("/session.xhtml", EVERYBODY),
                    entry("/privacy.xhtml", EVERYBODY),
                    entry("/accessibility.xhtml", EVERYBODY),
                    entry("/legal.xhtml", EVERYBODY),
                    entry("/contact.xhtml", EVERYBODY),
                    entry("/help.xhtml", EVERYBODY),
                    entry("/site-map.xhtml", EVERYBODY),
                    entry("/enrol.xhtml", EVERYBODY),
                    entry("/enrol-series.xhtml", EVERYBODY),
                    entry("/enrol-colleagues.xhtml", SIGNED_IN),
                    entry("/my-enrolments.xhtml", SIGNED_IN),
                    entry("/paper.xhtml", SIGNED_IN),
                    entry("/sessions.xhtml", SCHEDULERS),
                    entry("/session-edit.xhtml", SCHEDULERS),
                    entry("/session-move.xhtml", SCHEDULERS),
                    entry("/session-cancel.xhtml", SCHEDULERS),
                    entry("/series-new.xhtml", SCHEDULERS),
                    entry("/trainers.xhtml", SCHEDULERS),
                    entry("/calendar.xhtml", SCHEDULERS),
                    entry("/coverage.xhtml", Set.of(ADMINISTRATOR, DIRECTOR)),
                    entry("/attendance.xhtml", Set.of(ADMINISTRATOR, STAFF, TRAINER)),
                    entry("/attendance-sheet.xhtml", Set.of(ADMINISTRATOR, STAFF, TRAINER)),
                    entry("/people.xhtml", Set.of(ADMINISTRATOR, STAFF, DIRECTOR, REFERENT, DPO)),
                    entry("/requests.xhtml", STAFFS),
                    entry("/roll.xhtml", SCHEDULERS),
                    entry("/person.xhtml", SIGNED_IN),
                    entry("/organisations.xhtml", STAFFS),
                    entry("/organisation.xhtml", STAFFS),
                    entry("/networks.xhtml", STAFFS),
                    entry("/network.xhtml", STAFFS),
                    entry("/my-network.xhtml", Set.of(REFERENT)),
                    entry("/import.xhtml", STAFFS),
                    entry("/venues.xhtml", SCHEDULERS),
                    entry("/needs.xhtml", Set.of(DISABILITY_REFERENT)),
                    entry("/outbox.xhtml", STAFFS),
                    entry("/invite.xhtml", Set.of(ADMINISTRATOR, STAFF, REFERENT)),
                    entry("/mailings.xhtml", Set.of(ADMINISTRATOR, STAFF, REFERENT)),
                    entry("/mailing.xhtml", Set.of(ADMINISTRATOR, STAFF, REFERENT)),
                    entry("/mailing-new.xhtml", STAFFS),
                    entry("/wordings.xhtml", STAFFS),
                    entry("/wording.xhtml", STAFFS),
                    entry("/mail-settings.xhtml", STAFFS),
                    entry("/my-reminders.xhtml", SIGNED_IN),
                    entry("/my-calendars.xhtml", SIGNED_IN),
                    entry("/invitation.xhtml", SIGNED_IN),
                    entry("/message.xhtml", SIGNED_IN),
                    entry("/my-messages.xhtml", SIGNED_IN),
                    entry("/source-notes.xhtml", Set.of(ADMINISTRATOR, STAFF, DIRECTOR)),
                    entry("/audit.xhtml", Set.of(ADMINISTRATOR, DPO)),
                    entry("/modules.xhtml", Set.of(ADMINISTRATOR)),
                    entry("/module.xhtml", Set.of(ADMINISTRATOR)),
                    entry("/module-install.xhtml", Set.of(ADMINISTRATOR)),
                    entry("/roles.xhtml", Set.of(ADMINISTRATOR)));

    private PageAccess() {}

    /**
     * The roles that open a page, as in {@code ModulePage}: empty for everybody, {@code
     * PARTICIPANT} for everybody signed in. No answer: no such page.
     */
    public static Optional<Set<Role>> of(String path) {
        return Optional.ofNullable(PAGES.get(path));
    }

    /**
     * Not for who came by a personal link: whoever was sent the mail on must not take the account.
     */
    static boolean isPrivate(String path) {
        return path.equals("/account.xhtml");
    }

    /** Every page that is listed. */
    public static Set<String> pages() {
        return PAGES.keySet();
    }
}
