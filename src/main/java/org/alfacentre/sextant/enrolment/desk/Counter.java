package org.alfacentre.sextant.enrolment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alfacentre.sextant.enrolment.Answer;
import org.alfacentre.sextant.enrolment.EnrolmentLine;
import org.alfacentre.sextant.enrolment.Explainer;
import org.alfacentre.sextant.enrolment.GroupAnswer;
import org.alfacentre.sextant.enrolment.Outlook;
import org.alfacentre.sextant.enrolment.Prospect;
import org.alfacentre.sextant.enrolment.Register;
import org.alfacentre.sextant.enrolment.Team;
import org.alfacentre.sextant.enrolment.catalogue.Catalogue;
import org.alfacentre.sextant.enrolment.catalogue.CatalogueEntry;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;

/** What the pages of the counter read, and their no in words. */
@ApplicationScoped
class Counter {

    @Inject private Catalogue catalogue;
    @Inject private Register register;
    @Inject private Outlook outlook;
    @Inject private Explainer explainer;
    @Inject private Team team;
    @Inject private Words words;

    /** The session of that code or id, or 404. */
    CatalogueEntry session(String codeOrId) {
        return Optional.ofNullable(codeOrId)
                .flatMap(catalogue::find)
                .orElseThrow(Refusal::notFound);
    }

    Optional<EnrolmentLine> standing(TrainingSession session, long person) {
        return Optional.ofNullable(register.active(session.getId(), person));
    }

    boolean mayEnrolOthers(Caller person) {
        return team.isThere(person);
    }

    /** What the person would get who asks now. */
    Prospect prospect(TrainingSession session, Caller person) {
        return outlook.of(session, person);
    }

    /** The same in words, before they ask (R25). */
    String words(Prospect prospect, TrainingSession session, Locale locale) {
        if (prospect instanceof Prospect.Wait wait) {
            String cause = explainer.cause(wait.why(), locale);
            String next = explainer.next(session, locale);
            return words.of(locale, "enrol.outlook.wait", cause, wait.rank(), next);
        }
        if (prospect instanceof Prospect.No no) {
            return words(no.why(), locale);
        }
        boolean approval = prospect instanceof Prospect.Approval;
        return words.of(locale, approval ? "enrol.outlook.approval" : "enrol.outlook.place");
    }

    String sentence(EnrolmentLine line, Locale locale) {
        return explainer.sentence(line, locale);
    }

    /** What each of several others got who were just asked for, and why, by person. */
    Map<Long, String> ofOthers(List<GroupAnswer> answers, Locale locale) {
        Map<Long, EnrolmentLine> lines = GroupAnswer.lines(answers, register);
        Map<Long, String> sentences = new HashMap<>();
        for (GroupAnswer answer : answers) {
            sentences.put(
                    answer.person(),
                    answer instanceof GroupAnswer.Refused refused
                            ? words(refused.refusal(), locale)
                            : ofAnother(((GroupAnswer.Told) answer).answer(), lines, locale));
        }
        return sentences;
    }

    private String ofAnother(Answer answer, Map<Long, EnrolmentLine> lines, Locale locale) {
        EnrolmentLine line = lines.get(answer.enrolment().getId());
        String said =
                words.of(
                        locale,
                        "enrol.several." + line.entry().getStatus(),
                        explainer.cause(line, locale),
                        line.rank());
        return answer instanceof Answer.Existing
                ? words.of(locale, "enrol.several.before", said)
                : said;
    }

    String word(String key, Locale locale) {
        return words.of(locale, key);
    }

    /** A refusal to enrol in words: the cause and what can be done about it (R25). */
    String words(Refusal refusal, Locale locale) {
        return words(refusal, "enrol.remedy.", locale);
    }

    /** The same of another act, whose remedies have keys of that beginning. */
    String words(Refusal refusal, String remedies, Locale locale) {
        String remedy = remedies + refusal.code();
        String said = words.of(locale, refusal.messageKey(), refusal.arguments());
        return words.has(locale, remedy) ? said + " " + words.of(locale, remedy) : said;
    }
}
