package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alfacentre.sextant.identity.PageAccess;
import org.alfacentre.sextant.identity.Role;
import org.junit.jupiter.api.Test;

/**
 * Walks every page that the source tree has, each with something on it. Addresses with their
 * parameters are found by following links: a new page is walked once something leads to it, and
 * fails here until then.
 */
class EveryPageBrowserIT extends BrowserTest {

    /** In the order of what they may open; a page is walked by the first who reaches it. */
    private static final Map<String, Set<Role>> ACCOUNTS = accounts();

    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int REFLOW = 320;

    /** Opened without a link: what a mail, a filter or the first start leads to. */
    private static final Set<String> WITHOUT_LINK =
            Set.of("/first-administrator.xhtml", "/link.xhtml", "/module-off.xhtml");

    /** Answer with a file or lead on at once; an invitation is looked at by its guest. */
    private static final Set<String> NO_PAGES =
            Set.of("/paper.xhtml", "/roll.xhtml", "/invitation.xhtml");

    private static final String OF_KEYS =
            """
            () => [...document.body.innerText.matchAll(/\\?\\?\\?|\\b(shell|session|enrol|enrolment\
            |roll|mine|card|catalogue|people|identity|legal|audit|modules|programme|problem|time\
            |attendance|document|services|reception|coordination|evaluation|discrimination\
            |disability|territories|trades)\\.[a-z][a-z-]*\\.[a-z.-]+/g)].map(it => it[0])""";

    private static final String CHOSEN_TWICE =
            """
            () => [...document.querySelectorAll('select:not([multiple])')]
              .filter(it => it.querySelectorAll('option[selected]').length > 1)
              .map(it => it.name)""";

    /** Words of the page itself that an English reader would meet in French. */
    private static final String FRENCH_WORDS =
            """
            () => [...document.querySelectorAll('h1,h2,h3,legend,label,button,caption,thead th,'
                + '.empty,.hint,.lead,nav a,input[type=submit]')]
              .filter(it => !it.closest('[lang=fr]') && it.checkVisibility())
              .map(it => { const own = it.cloneNode(true);
                own.querySelectorAll('[lang=fr],select,textarea').forEach(french => french.remove());
                return (own.value || own.textContent).trim(); })
              .filter(it => /(^|\\s)(le|la|les|des|du|une|vous|votre|vos|avec|dans|est|aux|pour)\\s/
                .test(it))""";

    private static Map<String, Set<Role>> accounts() {
        Map<String, Set<Role>> accounts = new LinkedHashMap<>();
        accounts.put("admin", Set.of(Role.ADMINISTRATOR));
        accounts.put("gestion", Set.of(Role.STAFF));
        accounts.put("referent", Set.of(Role.REFERENT));
        accounts.put("formateur", Set.of(Role.TRAINER));
        accounts.put("conseiller", Set.of());
        accounts.put("direction", Set.of(Role.DIRECTOR));
        accounts.put("handicap", Set.of(Role.DISABILITY_REFERENT));
        accounts.put("dpo", Set.of(Role.DPO));
        accounts.put(Visitor.STRANGER, Set.of());
        return accounts;
    }

    private final Api api = new Api(server);

    /** A session that begins, with marks to make and people waiting, and another to come. */
    private void theProgrammeIsUnderWay() {
        Scene begins = session("A6");
        begins.enrol("A", "B", "D");
        takesAPlace(session("A8").enrol("E"));
        Cycle.of(api, 2, 2);
        Scene.begin(api)
                .with("approval", Map.of("required", true, "holdsPlace", false))
                .published()
                .enrol("F");
        takesAPlace(session("A6"));
        api.as("gestion")
                .body(Map.of("subject", "Du nouveau", "text", "Bonjour.", "audience", Map.of()))
                .post("/mailings")
                .then()
                .statusCode(201);
        aCallIsOpen();
        subjectsAreAskedFor(Scene.begin(api).published());
        begins.at(Days.paris(begins.day(), "09:10"));
        aPollIsOpen();
    }

    private void takesAPlace(Scene scene) {
        api.as("conseiller")
                .body(Map.of())
                .post("/sessions/{id}/enrolments", scene.session())
                .then()
                .statusCode(201);
    }

    private void aCallIsOpen() {
        List<Map<String, String>> halfDays =
                Stream.generate(() -> Scene.begin(api).day())
                        .limit(3)
                        .map(day -> Map.of("date", day.toString(), "period", "MORNING"))
                        .toList();
        api.as("gestion")
                .body(Map.of("closesOn", "2026-03-31", "halfDays", halfDays))
                .post("/discrimination/calls")
                .then()
                .statusCode(201);
    }

    /** There is one mission sheet: another test may have begun it. */
    private void subjectsAreAskedFor(Scene day) {
        api.as("gestion")
                .body(Map.of("session", day.session(), "subjects", List.of("S’outiller")))
                .post("/coordination/surveys")
                .then()
                .statusCode(201);
        api.as("gestion").post("/coordination/sheets");
    }

    private void aPollIsOpen() {
        signIn("referent");
        open("reception/polls.xhtml");
        page.locator("[id='new:subject']").fill("Réunion locale");
        page.locator(".poll-row input[type=date]").first().fill("2026-12-01");
        page.locator("#new input[type=submit], [id='new'] .button-primary").first().click();
        page.waitForURL(url -> url.contains("poll"));
    }

    private Scene session(String action) {
        return Scene.begin(api)
                .with("action", action)
                .with("trainers", List.of(trainer()))
                .published();
    }

    private long trainer() {
        return api.as("gestion")
                .get("/trainers?size=200")
                .jsonPath()
                .getLong("items.find { it.speciality =~ /Handicap/ }.id");
    }

    @Test
    void theAccessTableListsThePagesThatAreThere() {
        assertThat(PageAccess.pages()).containsExactlyInAnyOrderElementsOf(Pages.ofKernel());
    }

    @Test
    void everyPageIsOpenedOrRefusedAsTheTableSays() {
        List<String> wrong = new ArrayList<>();
        ACCOUNTS.forEach(
                (account, roles) -> {
                    Visitor visitor = Visitor.of(server, account);
                    for (String path : PageAccess.pages()) {
                        var answer = visitor.get(path);
                        String text = answer.asString();
                        int status = answer.statusCode();
                        boolean laidOut = status == 302 || text.contains("<h1");
                        if (!laidOut || !asListed(path, account, roles, status)) {
                            wrong.add(account + " " + path + " " + status);
                        }
                    }
                });
        assertThat(wrong).isEmpty();
    }

    /** Who may open a page may still not be shown what it is about: 403 or 404 without an id. */
    private static boolean asListed(String path, String account, Set<Role> roles, int status) {
        Set<Role> listed = PageAccess.of(path).orElseThrow();
        boolean signedIn = !account.equals(Visitor.STRANGER);
        if (listed.isEmpty() || signedIn && listed.contains(Role.PARTICIPANT)) {
            return status == 200 || status == 302 || status == 404 || signedIn && status == 403;
        }
        if (!signedIn) {
            return status == 302;
        }
        return roles.stream().anyMatch(listed::contains)
                ? status == 200 || status == 302 || status == 404
                : status == 403;
    }

    @Test
    void whatIsNoPageIsToldInTheReadersLanguage() {
        Visitor reader = Visitor.of(server, "conseiller");

        List.of("/modules.xhtml", "/nowhere.xhtml", "/session.xhtml?code=none")
                .forEach(
                        address ->
                                assertThat(reader.get(address).header("Content-Language"))
                                        .isEqualTo("fr"));
        assertThat(reader.get("/modules.xhtml").asString()).contains("Page réservée");
        assertThat(reader.get("/nowhere.xhtml").contentType())
                .startsWith(ContentType.HTML.toString());
    }

    @Test
    void everyPageIsAccessibleNarrowAndInBothLanguages() {
        theProgrammeIsUnderWay();
        Map<String, Map<String, String>> walks = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        Set<String> left = new TreeSet<>(Pages.ofKernel());
        left.addAll(Pages.ofModules());
        left.removeAll(NO_PAGES);
        for (String account : ACCOUNTS.keySet()) {
            Map<String, String> walk = Visitor.of(server, account).stroll(wrong);
            walk.values().removeIf(address -> !left.contains(Visitor.page(address)));
            walk.values().forEach(address -> left.remove(Visitor.page(address)));
            walks.put(account, walk);
        }
        WITHOUT_LINK.forEach(path -> walks.get(Visitor.STRANGER).put(path, path));
        left.removeAll(WITHOUT_LINK);

        left.forEach(path -> wrong.add("no link leads to " + path));
        walks.forEach((account, walk) -> walk(account, walk, wrong));
        assertThat(wrong).isEmpty();
    }

    private void walk(String account, Map<String, String> addresses, List<String> wrong) {
        if (addresses.isEmpty()) {
            return;
        }
        context.clearCookies();
        if (!account.equals(Visitor.STRANGER)) {
            signIn(account);
        }
        addresses.forEach(
                (path, address) -> {
                    look(address, "en", wrong);
                    found(FRENCH_WORDS, address + " is French for an English reader", wrong);
                    look(address, "fr", wrong);
                    axe().forEach(violation -> wrong.add(address + " " + violation));
                    page.setViewportSize(NARROW, 800);
                    axe().forEach(violation -> wrong.add(address + " narrow " + violation));
                });
    }

    private void look(String address, String language, List<String> wrong) {
        consoleErrors.clear();
        page.setViewportSize(WIDE, 900);
        String asked = address + (address.contains("?") ? "&" : "?") + "lang=" + language;
        Response answer = page.navigate(server.baseUri() + asked.substring(1));
        Optional.of(answer.status())
                .filter(status -> status != 200 && !WITHOUT_LINK.contains(address))
                .ifPresent(status -> wrong.add(asked + " " + status));
        expect(language, page.locator("html").getAttribute("lang"), asked, wrong);
        expect(1, page.locator("h1").count(), asked + " headings", wrong);
        expect(false, page.title().strip().startsWith("–"), asked + " without title", wrong);
        found(OF_KEYS, asked + " shows keys", wrong);
        found(CHOSEN_TWICE, asked + " has several options selected", wrong);
        for (int width : List.of(WIDE, NARROW, REFLOW)) {
            page.setViewportSize(width, 800);
            expect(0, overflow(), asked + " overflows at " + width, wrong);
        }
        if (answer.status() == 200) {
            expect(List.of(), List.copyOf(consoleErrors), asked + " console", wrong);
        }
    }

    private int overflow() {
        Object over =
                page.evaluate(
                        "() => document.documentElement.scrollWidth"
                                + " - document.documentElement.clientWidth");
        return ((Number) over).intValue();
    }

    private void found(String script, String what, List<String> wrong) {
        if (page.evaluate(script) instanceof List<?> texts && !texts.isEmpty()) {
            wrong.add(what + ": " + texts);
        }
    }

    private static void expect(Object expected, Object found, String what, List<String> wrong) {
        if (!expected.equals(found)) {
            wrong.add(what + ": " + found);
        }
    }
}
