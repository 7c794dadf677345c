package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.people.Departement;
import org.alfacentre.sextant.session.VenueSheet.RoomSheet;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;

/** The places where sessions are held, and their rooms; staff and référents write them. */
@ApplicationScoped
public class Venues {

    private static final int MOST_SEATS = 10_000;
    private static final String WITH_ROOMS =
            "SELECT DISTINCT v FROM Venue v LEFT JOIN FETCH v.rooms r";
    private static final String ORDER = " ORDER BY v.name, v.id, r.name";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Audit audit;

    /** Every place with its rooms, by name: one query. */
    public List<Venue> all() {
        return em.createQuery(WITH_ROOMS + ORDER, Venue.class).getResultList();
    }

    public Paged<Venue> page(int page, int size) {
        long total = em.createQuery("SELECT COUNT(v) FROM Venue v", Long.class).getSingleResult();
        List<Long> ids =
                em.createQuery("SELECT v.id FROM Venue v ORDER BY v.name, v.id", Long.class)
                        .setFirstResult(Math.multiplyExact(page, size))
                        .setMaxResults(size)
                        .getResultList();
        List<Venue> venues =
                ids.isEmpty()
                        ? List.of()
                        : em.createQuery(WITH_ROOMS + " WHERE v.id IN :ids" + ORDER, Venue.class)
                                .setParameter("ids", ids)
                                .getResultList();
        return new Paged<>(venues, page, size, total);
    }

    public Venue read(long id) {
        Venue venue = em.find(Venue.class, id);
        if (venue == null) {
            throw Refusal.notFound();
        }
        return venue;
    }

    /** A place by its id, or by its name whatever the case. */
    public Optional<Venue> named(String idOrName) {
        String asked = idOrName.strip();
        if (asked.matches("\\d{1,18}")) {
            return Optional.ofNullable(em.find(Venue.class, Long.valueOf(asked)));
        }
        return em.createQuery(
                        "SELECT v FROM Venue v WHERE LOWER(v.name) = :name ORDER BY v.id",
                        Venue.class)
                .setParameter("name", asked.toLowerCase(Locale.ROOT))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Transactional
    public Venue open(VenueSheet sheet, Caller by) {
        mustWrite(by);
        var venue = new Venue(null, null, null, null, null);
        write(venue, sheet);
        em.persist(venue);
        audit.record(by.actor(), "venue-saved", "venue", venue.getId(), venue.getName());
        return venue;
    }

    /** Corrects a place and adds the sheet's rooms to those it has. */
    @Transactional
    public Venue correct(long id, VenueSheet sheet, Caller by) {
        mustWrite(by);
        Venue venue = read(id);
        write(venue, sheet);
        audit.record(by.actor(), "venue-saved", "venue", venue.getId(), venue.getName());
        return venue;
    }

    /** The same, and each of its rooms, in their order, as the list has it. */
    @Transactional
    public Venue correct(long id, VenueSheet sheet, List<RoomSheet> rooms, Caller by) {
        mustWrite(by);
        Venue venue = read(id);
        var checks = new Checks();
        for (int i = 0; i < Math.min(rooms.size(), venue.getRooms().size()); i++) {
            Room room = venue.getRooms().get(i);
            String path = "room-" + room.getId() + ".";
            furnish(room, rooms.get(i), path, checks);
        }
        checks.refuseIfWrong();
        write(venue, sheet);
        audit.record(by.actor(), "venue-saved", "venue", venue.getId(), venue.getName());
        return venue;
    }

    static void mustWrite(Caller by) {
        by.mustBe(Role.ADMINISTRATOR, Role.STAFF, Role.DIRECTOR, Role.REFERENT);
    }

    private void write(Venue venue, VenueSheet sheet) {
        var checks = new Checks();
        String departement = checks.optional("departement", sheet.departement(), 3);
        if (departement != null && em.find(Departement.class, departement) == null) {
            checks.wrong("departement", "unknown-departement", departement);
        }
        venue.describe(
                checks.required("name", sheet.name(), 200),
                checks.optional("address", sheet.address(), 300),
                checks.required("city", sheet.city(), 120),
                departement,
                checks.optional("accessNote", sheet.accessNote(), 1000));
        for (int i = 0; i < sheet.rooms().size(); i++) {
            furnish(venue.addRoom(null, 0), sheet.rooms().get(i), "rooms[" + i + "].", checks);
        }
        checks.refuseIfWrong();
    }

    private static void furnish(Room room, RoomSheet sheet, String path, Checks checks) {
        Integer seats = sheet.seats();
        if (seats == null) {
            checks.wrong(path + "seats", "required");
        } else if (seats < 1 || seats > MOST_SEATS) {
            checks.wrong(path + "seats", "out-of-range", 1, MOST_SEATS);
        }
        room.furnish(
                checks.required(path + "name", sheet.name(), 120),
                seats == null ? 0 : seats,
                sheet.accessible());
    }
}
