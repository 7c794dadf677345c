package org.alfacentre.sextant.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the layout around every page needs to know. */
@Named("page")
@RequestScoped
public class Page {

    @Inject private Menu menu;
    @Inject private Installation installation;
    @Inject private Reader reader;
    @Inject private HttpServletRequest request;

    /** A link of the layout. */
    public record Link(String path, String labelKey, boolean current) {}

    /** A message for the top of the page; an error interrupts, the rest waits its turn. */
    public record Told(String text, String kind, boolean error) {}

    public List<Link> getDiscover() {
        return links(MenuEntry.Group.DISCOVER);
    }

    /** The pages people work with, then those that keep Sextant running. */
    public List<Link> getWork() {
        return Stream.concat(
                        links(MenuEntry.Group.WORK).stream(), links(MenuEntry.Group.RUN).stream())
                .toList();
    }

    private List<Link> links(MenuEntry.Group group) {
        return menu.of(group).stream()
                .map(it -> new Link(it.path(), it.labelKey(), it.path().equals(getPath())))
                .toList();
    }

    /** Path of the page that is shown, within Sextant. */
    public String getPath() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }

    public boolean isDemo() {
        return installation.isDemo();
    }

    /** Where people write to the team, or null. */
    public String getContact() {
        return installation.contact().orElse(null);
    }

    /** Whether that page of the kernel opens for the reader: no link leads to a refusal. */
    public boolean opens(String path) {
        return menu.opens(path);
    }

    public boolean isTest() {
        return installation.isTest();
    }

    public String getOtherLanguage() {
        return reader.getLanguage().equals("fr") ? "en" : "fr";
    }

    /** This page again, in the other language. */
    public String getInOtherLanguage() {
        StringBuilder address = new StringBuilder(request.getContextPath()).append(getPath());
        address.append('?').append(Reader.SWITCH).append('=').append(getOtherLanguage());
        if (!"GET".equals(request.getMethod())) {
            return address.toString();
        }
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            if (!parameter.getKey().equals(Reader.SWITCH)) {
                for (String value : parameter.getValue()) {
                    address.append('&')
                            .append(encoded(parameter.getKey()))
                            .append('=')
                            .append(encoded(value));
                }
            }
        }
        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public List<Told> getErrors() {
        return messages().filter(Told::error).toList();
    }

    public List<Told> getNews() {
        return messages().filter(it -> !it.error()).toList();
    }

    private static Stream<Told> messages() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream().map(Page::told);
    }

    private static Told told(FacesMessage message) {
        message.rendered();
        FacesMessage.Severity severity = message.getSeverity();
        boolean error = severity.compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
        String kind = error ? "error" : severity == FacesMessage.SEVERITY_WARN ? "warn" : "ok";
        return new Told(message.getSummary(), kind, error);
    }
}
