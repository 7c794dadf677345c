package org.alfacentre.sextant.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who asks for pages without a browser, signed in or not, and follows their links. */
final class Visitor {

    /** Nobody. */
    static final String STRANGER = "";

    private static final String PASSWORD = "sextant-demo";
    private static final Pattern LINK = Pattern.compile("href=\"/sextant(/[^\"#]*\\.xhtml[^\"#]*)");
    private static final Pattern TAB = Pattern.compile("tab=[\\w.-]+");
    private static final Pattern NOT_FOLLOWED =
            Pattern.compile("/paper\\.xhtml|[?&;](lang|csv|as)=");
    private static final RestAssuredConfig STAY =
            RestAssuredConfig.config()
                    .redirect(RedirectConfig.redirectConfig().followRedirects(false));

    private final URI base;
    private final String account;
    private final CookieFilter cookies = new CookieFilter();

    private Visitor(URI base, String account) {
        this.base = base;
        this.account = account;
    }

    private record Link(String from, String to) {}

    /**
     * @param account an e-mail, what stands before {@code @sextant.example}, or {@link #STRANGER}
     */
    static Visitor of(SextantServer server, String account) {
        Visitor visitor = new Visitor(server.baseUri(), account);
        if (!account.equals(STRANGER)) {
            visitor.signIn();
        }
        return visitor;
    }

    private void signIn() {
        given().config(STAY)
                .filter(cookies)
                .formParam(
                        "password:email",
                        account.contains("@") ? account : account + "@sextant.example")
                .formParam("password:secret", PASSWORD)
                .formParam("password:enter", "")
                .formParam("password_SUBMIT", "1")
                .formParam("jakarta.faces.ViewState", "stateless")
                .post(base.resolve("sign-in.xhtml"))
                .then()
                .statusCode(302);
    }

    /**
     * @param address under {@code /sextant}, such as {@code /session.xhtml?code=A6-2026-02}
     */
    Response get(String address) {
        return given().config(STAY)
                .filter(cookies)
                .urlEncodingEnabled(false)
                .header("Accept-Language", "fr")
                .get(base + address.substring(1));
    }

    /**
     * Presses a button of a page's form.
     *
     * @param page as it was answered, however long ago
     * @param fields the inputs besides those of Faces
     */
    Response submit(Response page, String form, String button, Map<String, String> fields) {
        return faces(page, form, button).formParams(fields).post(address(page, form));
    }

    /** The same of a form with a file, whose input is called {@code file}. */
    Response upload(Response page, String form, String button, File file) {
        return given().config(STAY)
                .filter(cookies)
                .header("Accept-Language", "fr")
                .multiPart(form + "_SUBMIT", "1")
                .multiPart("jakarta.faces.ViewState", viewState(page))
                .multiPart(button, "")
                .multiPart("file", file)
                .post(address(page, form));
    }

    private RequestSpecification faces(Response page, String form, String button) {
        return given().config(STAY)
                .filter(cookies)
                .header("Accept-Language", "fr")
                .formParam(form + "_SUBMIT", "1")
                .formParam("jakarta.faces.ViewState", viewState(page))
                .formParam(button, "");
    }

    private static String viewState(Response page) {
        return value(page, "jakarta.faces.ViewState");
    }

    /** What stands in a hidden input of the page. */
    static String value(Response page, String name) {
        return found(page, "name=\"" + name + "\"[^>]* value=\"([^\"]*)\"");
    }

    /** Where a form of the page is sent. */
    URI address(Response page, String form) {
        String action = found(page, "<form id=\"" + form + "\"[^>]* action=\"([^\"]*)\"");
        return base.resolve(action.replace("&amp;", "&"));
    }

    private static String found(Response page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page.asString());
        assertThat(found.find()).as(pattern + " in " + page.asString()).isTrue();
        return found.group(1);
    }

    /**
     * From the home page through all links: the first address found of each page and tab.
     *
     * @param wrong takes the links that lead to no page
     */
    Map<String, String> stroll(List<String> wrong) {
        Map<String, String> opened = new LinkedHashMap<>();
        Deque<Link> ahead = new ArrayDeque<>();
        ahead.add(new Link("", "/index.xhtml"));
        while (!ahead.isEmpty()) {
            Link link = ahead.remove();
            String address = link.to();
            if (opened.containsKey(view(address))) {
                continue;
            }
            Response answer = get(address);
            opened.put(view(address), address);
            if (answer.statusCode() >= 400) {
                wrong.add(link.from() + " leads " + account + " to " + address);
            }
            LINK.matcher(answer.asString())
                    .results()
                    .map(Visitor::address)
                    .filter(it -> !NOT_FOLLOWED.matcher(it).find())
                    .forEach(it -> ahead.add(new Link(address, it)));
        }
        return opened;
    }

    private static String address(MatchResult link) {
        return link.group(1).replace("&amp;", "&").replace(" ", "%20");
    }

    /** A page, or a tab of one. */
    private static String view(String address) {
        return page(address)
                + TAB.matcher(address).results().map(MatchResult::group).findFirst().orElse("");
    }

    /** The page of an address, without what is asked of it. */
    static String page(String address) {
        return address.replaceFirst("\\?.*", "");
    }
}
