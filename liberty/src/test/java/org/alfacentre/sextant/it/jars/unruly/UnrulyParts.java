package org.alfacentre.sextant.it.jars.unruly;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.axis.CalendarRule;
import org.alfacentre.sextant.axis.DocumentKind;
import org.alfacentre.sextant.axis.EnrolmentListener;
import org.alfacentre.sextant.axis.Indicator;
import org.alfacentre.sextant.axis.MailKind;
import org.alfacentre.sextant.axis.Paper;
import org.alfacentre.sextant.axis.PersonalData;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionListener;

/** What is shown, told and kept. */
@ApplicationScoped
public class UnrulyParts
        implements DocumentKind,
                Indicator,
                MailKind,
                EnrolmentListener,
                SessionListener,
                CalendarRule,
                PersonalData {

    @Override
    public String name() {
        return "part";
    }

    @Override
    public Paper compose(SessionCard session, Locale language) {
        var section = Paper.Section.text("Titre", List.of("Texte"));
        return Mood.answer(new Paper(List.of(section)), () -> new Paper(Mood.many(section)));
    }

    @Override
    public Figure figure() {
        return Mood.answer(new Figure(1, 2L));
    }

    @Override
    public Trigger trigger() {
        return Mood.answer(new DaysBefore(3));
    }

    @Override
    public void changed(EnrolmentChange change) {
        Mood.answer(true);
    }

    @Override
    public void published(SessionCard session) {
        Mood.answer(true);
    }

    @Override
    public void apply(Instant now) {
        Mood.answer(true);
    }

    @Override
    public List<Item> export(long person, Locale language) {
        var item = new Item("x", "y");
        return Mood.answer(List.of(item), () -> Mood.many(item));
    }

    @Override
    public void erase(long person) {
        Mood.answer(true);
    }
}
