package org.alfacentre.sextant.programme;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.alfacentre.sextant.shell.Settings;
import org.alfacentre.sextant.shell.Startup;

/**
 * Brings the programme of the source into the tables when the source has changed, and only then. An
 * axis or an action that a newer source no longer names stays: sessions refer to it.
 */
@ApplicationScoped
public class ProgrammeLoader {

    private static final String READ = "programme.checksum";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Settings settings;
    @Inject private ModuleProgramme ofModules;

    @Transactional
    void load(@Observes @Priority(20) Startup.TablesReady ready) {
        ProgrammeSource source = ProgrammeSource.shipped();
        String checksum = source.checksum();
        if (!settings.get(READ).filter(checksum::equals).isPresent()) {
            take(source.read());
            settings.put(READ, checksum);
        }
        em.flush();
        List<ProgrammeSource> brought = ProgrammeSource.ofModules();
        if (!brought.isEmpty()) {
            ProgrammeSource.Reading shipped = source.read();
            brought.forEach(one -> ofModules.take(one, shipped));
        }
    }

    private void take(ProgrammeSource.Reading reading) {
        takeProgramme(reading.programme());
        reading.axes().forEach(this::takeAxis);
        reading.actions().forEach(this::takeAction);
        takeNotes(reading.notes());
    }

    private void takeProgramme(ProgrammeSheet sheet) {
        Programme programme = em.find(Programme.class, sheet.code());
        if (programme == null) {
            em.persist(new Programme(sheet));
        } else {
            programme.revise(sheet);
        }
    }

    private void takeAxis(Axis axis) {
        Axis there = em.find(Axis.class, axis.getCode());
        if (there == null) {
            em.persist(axis);
        } else {
            there.rename(axis.getTitle());
        }
    }

    private void takeAction(ActionSheet sheet) {
        Action there = em.find(Action.class, sheet.code());
        if (there == null) {
            Axis axis = em.getReference(Axis.class, sheet.axis());
            var action = new Action(sheet.code(), axis, sheet);
            axis.add(action);
            em.persist(action);
        } else {
            there.revise(sheet);
        }
    }

    private void takeNotes(List<SourceNote> notes) {
        em.createQuery("DELETE FROM SourceNote n").executeUpdate();
        notes.forEach(em::persist);
    }
}
