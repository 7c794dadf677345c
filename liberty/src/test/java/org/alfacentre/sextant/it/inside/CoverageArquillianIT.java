package org.alfacentre.sextant.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.enrolment.Enrolments;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.reporting.Coverage;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the coverage costs, met inside the server. */
@ExtendWith(ArquillianExtension.class)
class CoverageArquillianIT {

    @Inject private Stage stage;
    @Inject private Coverage coverage;
    @Inject private Enrolments enrolments;

    @Deployment
    static WebArchive whole() {
        return Whole.war();
    }

    @Test
    void theCoverageCostsAsManyStatementsWhateverTheNumberOfSessions() throws Exception {
        List<String> few = statements();
        for (int i = 0; i < 5; i++) {
            long session = stage.session(40);
            for (long person : stage.people(8)) {
                enrolments.enrol(session, person, null, stage.staff());
            }
        }

        assertThat(statements()).hasSameSizeAs(few);
        assertThat(few).hasSizeBetween(1, 12);
    }

    private List<String> statements() throws Exception {
        Caller director =
                new Caller(stage.staff().id(), "D", "d@x.example", Set.of(Role.DIRECTOR), Set.of());
        try (SqlCount count = stage.countSql()) {
            coverage.read(null, director);
            return count.mine();
        }
    }
}
