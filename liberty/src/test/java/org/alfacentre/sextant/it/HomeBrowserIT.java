package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HomeBrowserIT extends BrowserTest {

    @Test
    void homePageIsFrenchAccessibleAndQuiet() {
        open("");

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("fr");
        accessible();
        noConsoleErrors();
        screenshot("home");
    }
}
