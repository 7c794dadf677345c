package org.alfacentre.sextant.axis.slot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alfacentre.sextant.axis.Indicator;
import org.alfacentre.sextant.axis.registry.Extension;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.axis.registry.ModuleGateway;
import org.alfacentre.sextant.axis.registry.ModuleGateway.Answered;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Reader;
import org.alfacentre.sextant.shell.Words;

/** The modules' own figures, for those who steer the programme. */
@Named("moduleFigures")
@RequestScoped
public class ModuleFigures {

    @Inject private Extensions extensions;
    @Inject private ModuleGateway gateway;
    @Inject private CurrentUser user;
    @Inject private Words words;
    @Inject private Reader reader;

    private List<Line> lines;

    /**
     * A figure as it is read.
     *
     * @param key {@code <id>.<name>}
     * @param value as text, or null when the module could not be asked
     */
    public record Line(String key, String label, String value) {}

    /** None for those whom they do not concern. */
    public List<Line> getLines() {
        if (lines == null) {
            boolean steers =
                    user.caller().map(it -> it.is(Role.ADMINISTRATOR, Role.DIRECTOR)).orElse(false);
            lines =
                    steers
                            ? extensions.of(Indicator.class).stream().map(this::line).toList()
                            : List.of();
        }
        return lines;
    }

    private Line line(Extension<Indicator> extension) {
        String name = gateway.ask(extension, Indicator::name).orElse("");
        String key = extension.module() + ".indicator." + name;
        String label =
                words.has(reader.getLocale(), key)
                        ? words.of(reader.getLocale(), key)
                        : words.of(reader.getLocale(), extension.module() + ".name");
        return new Line(
                extension.module() + "." + name,
                label,
                gateway.ask(extension, Indicator::figure) instanceof Answered<Indicator.Figure> it
                        ? text(it.value())
                        : null);
    }

    private String text(Indicator.Figure figure) {
        return figure.outOf() == null
                ? String.valueOf(figure.value())
                : words.of(
                        reader.getLocale(),
                        "modules.figure.out-of",
                        figure.value(),
                        figure.outOf());
    }
}
