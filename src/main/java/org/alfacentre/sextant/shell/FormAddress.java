package org.alfacentre.sextant.shell;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a {@link KeptForm} is sent: its page, with what the page's address asks for. */
public class FormAddress extends ViewHandlerWrapper {

    /** Attribute of the request, while a form begins. */
    static final String QUERY = FormAddress.class.getName();

    /** Of links of mails and of the log; a form that needs one carries it. */
    private static final Set<String> SECRETS = Set.of("t", "key");

    private static final Pattern PLAIN = Pattern.compile("[\\w.-]+=[\\w.~%+:@,*-]*");

    public FormAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String view) {
        String address = super.getActionURL(faces, view);
        String query = (String) faces.getAttributes().getOrDefault(QUERY, "");
        return query.isEmpty() ? address : address + "?" + query;
    }

    /**
     * The parameters of an address that go on; neither secrets nor what the form itself asks.
     *
     * @param query as it was sent, or null
     * @param asked names of the form's own inputs
     */
    static String kept(String query, Set<String> asked) {
        return query == null
                ? ""
                : Stream.of(query.split("&"))
                        .filter(it -> PLAIN.matcher(it).matches())
                        .filter(it -> !SECRETS.contains(name(it)) && !asked.contains(name(it)))
                        .collect(Collectors.joining("&"));
    }

    private static String name(String parameter) {
        return parameter.substring(0, parameter.indexOf('='));
    }
}
