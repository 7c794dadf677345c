package org.alfacentre.sextant.testkit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.DocumentKind;
import org.alfacentre.sextant.axis.EnrolmentFields;
import org.alfacentre.sextant.axis.ExtraField;
import org.alfacentre.sextant.axis.Indicator;
import org.alfacentre.sextant.axis.MailKind;
import org.alfacentre.sextant.axis.PersonalPaper;
import org.alfacentre.sextant.axis.SessionFields;
import org.alfacentre.sextant.axis.ViewSlot;

/** The keys that the kernel will ask for, by what the module contributes. */
final class Words {

    private static final Set<ViewSlot.Place> TITLED =
            Set.of(
                    ViewSlot.Place.SESSION_TAB,
                    ViewSlot.Place.PERSON_PAGE,
                    ViewSlot.Place.DASHBOARD);

    private Words() {}

    static Set<String> needed(BuiltModule module) {
        String id = module.id() + ".";
        Set<String> keys = new TreeSet<>(List.of(id + "name"));
        for (AxisModule bean : module.beans(AxisModule.class)) {
            bean.pages().forEach(page -> keys.add(page.titleKey()));
            bean.settings().forEach(setting -> keys.add(id + "field." + setting.name()));
        }
        for (MailKind kind : module.beans(MailKind.class)) {
            keys.add(id + "mail." + kind.name() + ".subject");
            keys.add(id + "mail." + kind.name() + ".body");
        }
        module.beans(ViewSlot.class).stream()
                .filter(slot -> TITLED.contains(slot.place()))
                .forEach(slot -> keys.add(id + "slot." + slot.name()));
        module.beans(DocumentKind.class).forEach(kind -> keys.add(id + "document." + kind.name()));
        module.beans(PersonalPaper.class).forEach(kind -> keys.add(id + "document." + kind.name()));
        module.beans(Indicator.class)
                .forEach(figure -> keys.add(id + "indicator." + figure.name()));
        module.beans(SessionFields.class)
                .forEach(bean -> bean.fields().forEach(field -> add(id, field, keys)));
        module.beans(EnrolmentFields.class)
                .forEach(
                        bean ->
                                bean.fields(SampleSession.of("X", "45", 20))
                                        .forEach(field -> add(id, field, keys)));
        return keys;
    }

    private static void add(String id, ExtraField field, Set<String> keys) {
        String key = id + "field." + field.name();
        keys.add(key);
        if (field.kind() instanceof ExtraField.Choice choice) {
            choice.options().forEach(option -> keys.add(key + "." + option));
        }
    }
}
