package org.alfacentre.sextant.axis.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.CalendarRule;
import org.alfacentre.sextant.axis.DocumentKind;
import org.alfacentre.sextant.axis.EnrolmentFields;
import org.alfacentre.sextant.axis.EnrolmentListener;
import org.alfacentre.sextant.axis.EnrolmentPolicy;
import org.alfacentre.sextant.axis.Indicator;
import org.alfacentre.sextant.axis.MailKind;
import org.alfacentre.sextant.axis.PersonalData;
import org.alfacentre.sextant.axis.PersonalPaper;
import org.alfacentre.sextant.axis.PublicationCheck;
import org.alfacentre.sextant.axis.QuotaPolicy;
import org.alfacentre.sextant.axis.SessionFields;
import org.alfacentre.sextant.axis.SessionListener;
import org.alfacentre.sextant.axis.ViewSlot;
import org.alfacentre.sextant.axis.WaitingListPolicy;
import org.alfacentre.sextant.shell.Reader;
import org.alfacentre.sextant.shell.Words;

/** What a module brings, counted by extension point, in words. */
@Named("moduleParts")
@RequestScoped
public class ModuleParts {

    private static final List<Class<?>> POINTS =
            List.of(
                    QuotaPolicy.class,
                    EnrolmentPolicy.class,
                    WaitingListPolicy.class,
                    SessionFields.class,
                    EnrolmentFields.class,
                    PublicationCheck.class,
                    MailKind.class,
                    ViewSlot.class,
                    DocumentKind.class,
                    PersonalPaper.class,
                    Indicator.class,
                    EnrolmentListener.class,
                    SessionListener.class,
                    CalendarRule.class,
                    PersonalData.class);

    @Inject private Extensions extensions;
    @Inject private Modules modules;
    @Inject private Words words;
    @Inject private Reader reader;

    private final Map<String, List<String>> told = new LinkedHashMap<>();

    public List<String> of(String module) {
        return told.computeIfAbsent(module, this::read);
    }

    private List<String> read(String module) {
        List<String> parts = new ArrayList<>();
        int pages = modules.find(module).map(AxisModule::pages).orElse(List.of()).size();
        if (pages > 0) {
            parts.add(words.of(reader.getLocale(), "modules.part.pages", pages));
        }
        for (Class<?> point : POINTS) {
            long count =
                    extensions.ofAll(point).stream()
                            .filter(it -> it.module().equals(module))
                            .count();
            if (count > 0) {
                String key = "modules.part." + point.getSimpleName();
                parts.add(words.of(reader.getLocale(), key, count));
            }
        }
        return parts;
    }
}
