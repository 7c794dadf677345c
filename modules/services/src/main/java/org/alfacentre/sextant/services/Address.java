package org.alfacentre.sextant.services;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address of a search: what a reader can keep, send and come back to. */
final class Address {

    private static final List<String> KNOWN =
            List.of("status", "theme", "information", "departement", "by", "page");

    private Address() {}

    /**
     * The query part of the address with one parameter changed; another page stays the same search.
     */
    static String of(Map<String, String[]> parameters, String name, String value) {
        Map<String, String[]> wanted = new LinkedHashMap<>();
        KNOWN.stream()
                .filter(parameters::containsKey)
                .filter(known -> !known.equals("page"))
                .forEach(known -> wanted.put(known, parameters.get(known)));
        wanted.put(name, new String[] {value});
        return wanted.entrySet().stream()
                .flatMap(it -> Stream.of(it.getValue()).map(one -> pair(it.getKey(), one)))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
