package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * A reader with a browser of their own; French unless a test says otherwise. They ask for little
 * motion: a page that scrolls smoothly may move on between the two halves of a click.
 */
public abstract class BrowserTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "RGAAv4");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final double ASSERTION_MILLIS = 30_000;
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

    /** What a page comes to is waited for as long as the page is. */
    @BeforeAll
    static void beAsPatientWithSentencesAsWithPages() {
        PlaywrightAssertions.setDefaultAssertionTimeout(ASSERTION_MILLIS);
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
                                        .setHasTouch(true)
                                        .setReducedMotion(ReducedMotion.REDUCE)
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

    /** Turns the reader's screen into that of a phone. */
    protected void onAPhone() {
        page.setViewportSize(360, 740);
    }

    /** Nothing sticks out to the right. */
    protected void assertFitsTheScreen() {
        Object excess =
                page.evaluate(
                        "() => document.documentElement.scrollWidth -"
                                + " document.documentElement.clientWidth");
        assertThat(excess).as("pixels too wide: %s", page.url()).isEqualTo(0);
    }

    /**
     * Through the sign-in page.
     *
     * @param account an e-mail, or what stands before {@code @sextant.example}
     */
    protected void signIn(String account) {
        open("sign-in.xhtml");
        signInHere(account);
    }

    /** Where the page asks for it; one is led back to where one came from. */
    protected void signInHere(String account) {
        page.locator("input[autocomplete=username]")
                .fill(account.contains("@") ? account : account + "@sextant.example");
        page.locator("input[type=password]").fill(PASSWORD);
        page.locator("input[type=password]").press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    /** No violation of WCAG 2.1 A and AA or of RGAA 4 in the page as it stands. */
    protected void accessible() {
        assertThat(axe()).as("axe on %s", page.url()).isEmpty();
    }

    /** The violations, in words; a mail shown in its sandbox runs no script, axe's neither. */
    protected List<String> axe() {
        return new AxeBuilder(page)
                .exclude("iframe[sandbox]").withTags(RULES).analyze().getViolations().stream()
                        .map(
                                rule ->
                                        rule.getId()
                                                + ": "
                                                + rule.getHelp()
                                                + " "
                                                + rule.getNodes().stream()
                                                        .map(node -> node.getHtml())
                                                        .toList())
                        .toList();
    }

    protected void noConsoleErrors() {
        assertThat(consoleErrors).as("console of %s", page.url()).isEmpty();
    }

    /** What the window shows, to {@code target/screenshots/<name>.png}. */
    protected void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
