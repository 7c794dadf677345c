package org.alfacentre.sextant.guard;

import java.nio.file.Path;

/**
 * A jar that passed the checks.
 *
 * @param digest of its content; a jar of the same name with another digest is another version
 */
record ModuleJar(Path path, String id, String version, String digest) {

    private static final int DIGEST_IN_NAME = 12;

    String file() {
        return path.getFileName().toString();
    }

    /** Never the name of an earlier content: the server would go on with classes it has open. */
    String loadedName() {
        String file = file();
        String stem = file.substring(0, file.length() - ".jar".length());
        return stem + "." + digest.substring(0, DIGEST_IN_NAME) + ".jar";
    }

    /** The inverse of {@link #loadedName}. */
    static String fileOf(String loadedName) {
        return loadedName.replaceFirst("\\.[0-9a-f]+\\.jar$", ".jar");
    }
}
