package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.CalendarRule;
import org.alfacentre.sextant.axis.ModulePost;
import org.alfacentre.sextant.axis.ModulePost.Matter;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SettingsView;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.time.ParisTime;

/**
 * Forty-five days before a day of the référents they are asked for its subjects, once each, while
 * its survey is open (domain.md §2.3).
 */
@ApplicationScoped
public class SubjectsToAsk implements CalendarRule {

    @Inject private SurveyDays days;
    @Inject private Circle circle;
    @Inject private SettingsView settings;
    @Inject private ModulePost post;
    @Inject private Formats formats;

    @Override
    @Transactional
    public void apply(Instant now) {
        int ahead = settings.number(CoordinationModule.ID, CoordinationModule.SURVEY_DAYS);
        LocalDate until = ParisTime.day(now).plusDays(ahead);
        List<SessionCard> near =
                days.all().stream()
                        .filter(SurveyDays.Line::isOpen)
                        .map(SurveyDays.Line::day)
                        .filter(it -> !it.facts().firstDay().isAfter(until))
                        .toList();
        if (!near.isEmpty()) {
            Set<Long> members = circle.members();
            near.forEach(it -> ask(members, it));
        }
    }

    private void ask(Set<Long> members, SessionCard day) {
        LocalDate on = day.facts().firstDay();
        var survey =
                new Matter(
                        "survey:" + day.id(),
                        "/coordination/survey.xhtml?session=" + day.id(),
                        language -> formats.day(language, on));
        members.forEach(it -> post.send(CoordinationModule.ID, SubjectsAsked.NAME, it, survey));
    }
}
