package org.alfacentre.sextant.enrolment.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alfacentre.sextant.shell.Visit;

/** The address of the catalogue as it was asked for, to ask for something next to it. */
final class CatalogueAddress {

    private static final String PATH = "/catalogue.xhtml";
    private static final Set<String> KNOWN =
            Set.of(
                    "for",
                    "departement",
                    "network",
                    "axis",
                    "action",
                    "type",
                    "from",
                    "to",
                    "q",
                    "page");

    private final Map<String, String> parameters = new TreeMap<>();
    private final String root;

    CatalogueAddress(Visit visit) {
        this.root = visit.contextPath();
        for (String name : KNOWN) {
            String value = visit.asked(name);
            if (value != null) {
                parameters.put(name, value);
            }
        }
    }

    /** Another filter begins at the first page. */
    String with(String name, Object value) {
        if (!name.equals("page")) {
            parameters.remove("page");
        }
        if (value == null) {
            parameters.remove(name);
        } else {
            parameters.put(name, value.toString());
        }
        String query =
                parameters.entrySet().stream()
                        .map(it -> it.getKey() + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining("&"));
        return root + PATH + (query.isEmpty() ? "" : "?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
