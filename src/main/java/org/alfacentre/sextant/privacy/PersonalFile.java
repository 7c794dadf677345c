package org.alfacentre.sextant.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.axis.PersonalData;
import org.alfacentre.sextant.axis.registry.Extension;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.axis.registry.ModuleGateway;
import org.alfacentre.sextant.axis.registry.ModuleGateway.Answered;
import org.alfacentre.sextant.axis.registry.Modules;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;

/**
 * What is known of a person, for themselves or for the DPO who answers them: the kernel's rows, the
 * answers to modules' questions, then what each module's own tables hold. A module that fails, is
 * silent or is not there is named: the file is not whole then. What concerns health only the person
 * has.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class PersonalFile {

    @Inject private KernelData kernel;
    @Inject private Extensions extensions;
    @Inject private ModuleGateway gateway;
    @Inject private Modules modules;
    @Inject private ModuleNames names;

    /**
     * One thing known.
     *
     * @param source the kernel's part or the module, in words
     */
    public record Line(String source, String label, String value) {}

    /**
     * The whole of it.
     *
     * @param silent modules that could not be asked, by id
     */
    public record Told(List<Line> lines, List<String> silent) {}

    public Told of(long person, Caller reader, Locale language) {
        boolean own = Long.valueOf(person).equals(reader.id());
        if (!own) {
            reader.mustBe(Role.DPO, Role.ADMINISTRATOR);
        }
        List<Line> lines = new ArrayList<>(kernel.of(person, own, reader, language));
        List<String> silent = new ArrayList<>(modules.absentHolders());
        for (Extension<PersonalData> holder : extensions.ofAll(PersonalData.class)) {
            String source = names.of(holder.module(), language);
            var outcome = gateway.ask(holder, it -> it.export(person, language));
            if (outcome instanceof Answered<List<PersonalData.Item>> answered) {
                answered.value().forEach(it -> lines.add(new Line(source, it.label(), it.value())));
            } else {
                silent.add(holder.module());
            }
        }
        return new Told(lines, silent);
    }
}
