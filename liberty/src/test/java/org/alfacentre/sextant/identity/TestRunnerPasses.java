package org.alfacentre.sextant.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/**
 * In the archive of the in-container tests alone: the rules of the pages, which refuse what they do
 * not list, let Arquillian's own servlet through. It stands in their package, as nobody else may
 * change them.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestRunnerPasses extends PageRules {

    private static final String RUNNER = "/ArquillianServletRunnerEE9";

    @Override
    Decision decide(String path, CurrentUser user) {
        return path.equals(RUNNER) ? Decision.OPEN : super.decide(path, user);
    }
}
