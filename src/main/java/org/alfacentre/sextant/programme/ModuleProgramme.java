package org.alfacentre.sextant.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfacentre.sextant.shell.Startup;

/**
 * Axes and actions that modules bring. A code belongs for good to who brought it first, the
 * programme before all: sessions refer to it, be its jar there or not. A number is a wish.
 */
@ApplicationScoped
class ModuleProgramme {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private ProgrammeReading reading;

    /**
     * @param shipped the programme's own
     * @throws Startup.UnfitModuleException when a code is another's, or an axis nobody's
     */
    void take(ProgrammeSource brought, ProgrammeSource.Reading shipped) {
        String module = brought.module();
        Set<String> ofProgramme = codes(shipped);
        brought.read().axes().forEach(axis -> takeAxis(module, axis, ofProgramme));
        em.flush();
        brought.read().actions().forEach(sheet -> takeAction(module, sheet, ofProgramme));
        em.flush();
    }

    private static Set<String> codes(ProgrammeSource.Reading source) {
        return Stream.concat(
                        source.axes().stream().map(Axis::getCode),
                        source.actions().stream().map(ActionSheet::code))
                .collect(Collectors.toSet());
    }

    private void takeAxis(String module, Axis brought, Set<String> ofProgramme) {
        Axis there = em.find(Axis.class, brought.getCode());
        if (there == null) {
            brought.belongTo(module, axisNumbers().of(brought.getCode(), brought.getNumber()));
            em.persist(brought);
        } else {
            mustBe(module, there.getCode(), there.getModule(), ofProgramme);
            there.belongTo(module, there.getNumber());
            there.rename(brought.getTitle());
        }
    }

    private void takeAction(String module, ActionSheet sheet, Set<String> ofProgramme) {
        Action there = em.find(Action.class, sheet.code());
        if (there == null) {
            Axis axis = axis(module, sheet);
            var action = new Action(sheet.code(), axis, sheet);
            action.belongTo(module, actionNumbers().of(sheet.code(), sheet.number()));
            axis.add(action);
            em.persist(action);
        } else {
            mustBe(module, there.getCode(), there.getModule(), ofProgramme);
            there.belongTo(module, there.getNumber());
            there.revise(sheet);
        }
    }

    private Axis axis(String module, ActionSheet sheet) {
        return Optional.ofNullable(em.find(Axis.class, sheet.axis()))
                .orElseThrow(
                        () ->
                                new Startup.UnfitModuleException(
                                        "bad-actions",
                                        module,
                                        sheet.code() + " stands in no axis: " + sheet.axis()));
    }

    /** What a programme of before named and this one does not is nobody's, and may be taken up. */
    private static void mustBe(String module, String code, String owner, Set<String> ofProgramme) {
        boolean others = owner == null ? ofProgramme.contains(code) : !owner.equals(module);
        if (others) {
            throw new Startup.UnfitModuleException(
                    "code-taken",
                    module,
                    code + " belongs to " + (owner == null ? "the programme" : owner));
        }
    }

    private Numbers axisNumbers() {
        return new Numbers(
                reading.axes().stream().collect(Collectors.toMap(Axis::getCode, Axis::getNumber)));
    }

    private Numbers actionNumbers() {
        return new Numbers(
                reading.actions().stream()
                        .collect(Collectors.toMap(Action::getCode, Action::getNumber)));
    }
}
