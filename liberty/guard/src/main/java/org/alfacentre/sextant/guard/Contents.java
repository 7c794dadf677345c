package org.alfacentre.sextant.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What of a jar is judged together, once all of it is read. */
final class Contents {

    private final List<String> names = new ArrayList<>();
    private final List<ClassFile> classes = new ArrayList<>();
    private final Map<String, String> migrations = new TreeMap<>();
    private String persistence = "";

    void take(String name, byte[] content) throws RefusedException {
        if (name.endsWith("/")) {
            return;
        }
        names.add(name);
        if (name.endsWith(".class") && !name.endsWith("module-info.class")) {
            try {
                classes.add(ClassFile.read(content));
            } catch (IOException damaged) {
                throw new RefusedException(
                        Refusal.Code.DAMAGED, name + ": " + damaged.getMessage());
            }
        } else if (name.startsWith("db/migration/") && name.endsWith(".sql")) {
            migrations.put(name, new String(content, StandardCharsets.UTF_8));
        } else if (name.equals("META-INF/persistence.xml")) {
            persistence = new String(content, StandardCharsets.UTF_8);
        }
    }

    List<String> names() {
        return names;
    }

    List<ClassFile> classes() {
        return classes;
    }

    /** SQL by the name of its entry. */
    Map<String, String> migrations() {
        return migrations;
    }

    String persistence() {
        return persistence;
    }
}
