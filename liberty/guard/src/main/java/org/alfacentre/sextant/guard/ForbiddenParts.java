package org.alfacentre.sextant.guard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * What no module may bring, because the server would run it beside the contract, even for a module
 * that is switched off.
 */
final class ForbiddenParts {

    private static final Set<String> FILES =
            Set.of(
                    "META-INF/web-fragment.xml",
                    "META-INF/ejb-jar.xml",
                    "META-INF/services/jakarta.enterprise.inject.spi.Extension",
                    "META-INF/services/"
                            + "jakarta.enterprise.inject.build.compatible.spi"
                            + ".BuildCompatibleExtension",
                    "META-INF/services/jakarta.servlet.ServletContainerInitializer");

    private static final List<String> ANNOTATIONS =
            List.of(
                    "jakarta/ejb/Stateless",
                    "jakarta/ejb/Stateful",
                    "jakarta/ejb/Singleton",
                    "jakarta/ejb/MessageDriven",
                    "jakarta/servlet/annotation/WebServlet",
                    "jakarta/servlet/annotation/WebFilter",
                    "jakarta/servlet/annotation/WebListener",
                    "jakarta/ws/rs/ApplicationPath",
                    // kept in the HTTP session, which outlives the jar
                    "jakarta/enterprise/context/SessionScoped",
                    "jakarta/faces/view/ViewScoped",
                    "jakarta/faces/flow/FlowScoped");

    private ForbiddenParts() {}

    static void check(String entry, byte[] content) throws RefusedException {
        if (FILES.contains(entry)) {
            throw new RefusedException(Refusal.Code.FORBIDDEN_PART, entry);
        }
        if (entry.endsWith(".class")) {
            // A class file spells the type of each of its annotations as one constant.
            String constants = new String(content, StandardCharsets.ISO_8859_1);
            for (String annotation : ANNOTATIONS) {
                if (constants.contains("L" + annotation + ";")) {
                    throw new RefusedException(
                            Refusal.Code.FORBIDDEN_PART,
                            "@" + annotation.replace('/', '.') + " in " + entry);
                }
            }
        }
    }
}
