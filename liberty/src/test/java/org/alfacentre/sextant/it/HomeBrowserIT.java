package org.alfacentre.sextant.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The layout around every page, as a keyboard and a telephone meet it. */
class HomeBrowserIT extends BrowserTest {

    @Test
    void homePageIsFrenchAccessibleAndQuiet() {
        open("");

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("fr");
        accessible();
        noConsoleErrors();
        screenshot("home");
    }

    @Test
    void skipLinkComesFirstAndLeadsToTheContent() {
        open("");
        page.keyboard().press("Tab");

        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");

        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void focusGoesFromTheNameOfTheSiteToItsMenuThenToThePage() {
        open("");

        page.locator(".brand").focus();
        for (String next :
                new String[] {".language", ".nav-self .button", ".nav-main a >> nth=0"}) {
            page.keyboard().press("Tab");
            assertThat(page.locator(next)).isFocused();
        }
    }

    @Test
    void menuOfATelephoneOpensAndClosesByKeyboard() {
        page.setViewportSize(360, 780);
        open("");
        Locator button = page.locator(".nav-button");
        Locator menu = page.locator("#site-nav");
        assertThat(menu).isHidden();
        assertThat(button).hasAttribute("aria-expanded", "false");

        button.press("Enter");
        assertThat(menu).isVisible();
        accessible();
        page.keyboard().press("Tab");
        assertThat(page.locator(".language")).isFocused();
        page.keyboard().press("Escape");

        assertThat(menu).isHidden();
        assertThat(button).isFocused();
    }
}
