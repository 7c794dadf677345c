package org.alfacentre.sextant.guard;

import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A module's migrations and pages lie under its own id, or they would meet those of another. */
final class OwnWord {

    private static final List<String> ROOTS =
            List.of("db/migration/", "META-INF/resources/WEB-INF/");

    private OwnWord() {}

    static void check(String id, ZipFile zip) throws RefusedException {
        for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
            for (String root : ROOTS) {
                if (entry.getName().startsWith(root)
                        && !entry.getName().startsWith(root + id + "/")) {
                    throw new RefusedException(
                            Refusal.Code.FOREIGN_PART,
                            entry.getName() + " is not under " + root + id + "/");
                }
            }
        }
    }
}
