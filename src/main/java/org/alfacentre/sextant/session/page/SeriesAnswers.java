package org.alfacentre.sextant.session.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.session.SeriesReport;
import org.alfacentre.sextant.session.SeriesReport.Problem;
import org.alfacentre.sextant.shell.Reader;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;

/** What is told once a series is made: « 6 sessions créées, 1 conflit à résoudre : … ». */
@RequestScoped
class SeriesAnswers {

    @Inject private FormAnswers answers;
    @Inject private Words words;
    @Inject private Reader reader;

    void told(SeriesReport report) {
        String which =
                String.join(
                        " ; ",
                        report.problems().stream()
                                .map((Problem problem) -> problem.text(words, reader.getLocale()))
                                .distinct()
                                .toList());
        int made = report.sessions().size();
        int problems = report.problems().size();
        if (problems == 0) {
            answers.done("session.series.made", made, problems, which);
        } else {
            answers.warn("session.series.made", made, problems, which);
        }
    }

    void refused(Refusal refusal) {
        answers.refused(refusal);
    }
}
