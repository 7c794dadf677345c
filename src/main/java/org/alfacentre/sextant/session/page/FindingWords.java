package org.alfacentre.sextant.session.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alfacentre.sextant.session.calendar.Finding;
import org.alfacentre.sextant.shell.Reader;
import org.alfacentre.sextant.shell.Words;

/** Findings in the reader's language. */
@Named("findingWords")
@ApplicationScoped
public class FindingWords {

    @Inject private Words words;
    @Inject private Reader reader;

    public String of(Finding finding) {
        return finding.text(words, reader.getLocale());
    }
}
