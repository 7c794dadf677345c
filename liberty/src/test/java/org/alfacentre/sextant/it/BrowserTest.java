package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A reader with a browser of their own; French unless a test says otherwise. */
public abstract class BrowserTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "RGAAv4");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String PASSWORD = "sextant-demo";

    protected final SextantServer server = server();
    protected final List<String> consoleErrors = new ArrayList<>();
    protected BrowserContext context;
    protected Page page;

    protected SextantServer server() {
        return SextantServer.shared();
    }

    protected String locale() {
        return "fr-FR";
    }

    @BeforeEach
    void openBrowser() {
        context =
                Chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setBaseURL(server.baseUri().toString())
                                        .setLocale(locale())
                                        .setTimezoneId("Europe/Paris")
                                        .setViewportSize(1280, 900));
        page = context.newPage();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        consoleErrors.add(message.text() + " at " + message.location());
                    }
                });
        page.onPageError(consoleErrors::add);
    }

    @AfterEach
    void closeBrowser() {
        context.close();
    }

    /**
     * @param path under {@code /sextant/}, such as {@code sessions.xhtml}
     */
    protected void open(String path) {
        page.navigate(server.baseUri().resolve(path).toString());
    }

    /** Through the sign-in page, as {@code account@sextant.example}. */
    protected void signIn(String account) {
        open("sign-in.xhtml");
        page.locator("input[autocomplete=username]").fill(account + "@sextant.example");
        page.locator("input[type=password]").fill(PASSWORD);
        page.locator("input[type=password]").press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    /** No violation of WCAG 2.1 A and AA or of RGAA 4 in the page as it stands. */
    protected void accessible() {
        List<Rule> violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(violations)
                .as("axe on %s", page.url())
                .extracting(
                        rule ->
                                rule.getId()
                                        + ": "
                                        + rule.getHelp()
                                        + " "
                                        + rule.getNodes().stream()
                                                .map(node -> node.getHtml())
                                                .toList())
                .isEmpty();
    }

    protected void noConsoleErrors() {
        assertThat(consoleErrors).as("console of %s", page.url()).isEmpty();
    }

    /** To {@code target/screenshots/<name>.png}. */
    protected void screenshot(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
