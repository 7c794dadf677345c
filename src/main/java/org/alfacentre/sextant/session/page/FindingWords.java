package org.alfacentre.sextant.session.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alfacentre.sextant.session.calendar.Finding;
import org.alfacentre.sextant.shell.Reader;
import org.alfacentre.sextant.shell.Words;

/** Findings in the reader's language. */
@Named("findingWords")
@ApplicationScoped
public class FindingWords {

    @Inject private Words words;
    @Inject private Reader reader;

    /** A line of a list of findings. */
    public record Line(String text, boolean block) {}

    public String of(Finding finding) {
        return finding.text(words, reader.getLocale());
    }

    /** What two half-days of one day have in common stands once. */
    public List<Line> lines(List<Finding> findings) {
        return findings.stream().map(it -> new Line(of(it), it.isBlock())).distinct().toList();
    }
}
