package org.alfacentre.sextant.guard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whatever a module brings bears its own id, or it would meet what another brings. */
final class OwnWord {

    private static final Pattern UNIT =
            Pattern.compile("<persistence-unit\\b[^>]*\\bname\\s*=\\s*[\"']([^\"']*)");
    private static final String KERNEL = "org/alfacentre/sextant/";
    private static final List<String> PLATFORM = List.of("java/", "jakarta/", "javax/");

    private final Descriptor module;
    private final Contents contents;

    OwnWord(Descriptor module, Contents contents) {
        this.module = module;
        this.contents = contents;
    }

    void check() throws RefusedException {
        for (String name : contents.names()) {
            place(name, "db/migration/", module.id() + "/");
            place(name, "messages/", module.id() + "_");
            if (name.startsWith("META-INF/resources/WEB-INF/")) {
                place(name, "META-INF/resources/WEB-INF/", module.id() + "/");
            } else {
                place(name, "META-INF/resources/", module.id() + "/");
            }
        }
        Matcher unit = UNIT.matcher(contents.persistence());
        while (unit.find()) {
            need(unit.group(1).equals(module.id()), "persistence unit " + unit.group(1));
        }
        itsClassIsThere();
        for (ClassFile its : contents.classes()) {
            check(its);
        }
    }

    private void itsClassIsThere() throws RefusedException {
        String path = module.module().replace('.', '/');
        ClassFile found =
                contents.classes().stream()
                        .filter(it -> it.name().equals(path))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new RefusedException(
                                                Refusal.Code.BAD_DESCRIPTOR,
                                                module.module() + " is not in the jar"));
        need(
                found.packageName().endsWith("/" + module.id()),
                "package " + found.packageName() + " of " + found.simpleName());
    }

    private void check(ClassFile its) throws RefusedException {
        String own = module.module().replace('.', '/');
        own = own.substring(0, own.lastIndexOf('/') + 1);
        boolean foreign =
                its.name().startsWith(KERNEL) || PLATFORM.stream().anyMatch(its.name()::startsWith);
        need(!foreign || its.name().startsWith(own), "class " + its.name());
        Map<String, String> annotations = its.annotations();
        String bean = annotations.get("Ljakarta/inject/Named;");
        if (bean != null) {
            String name = bean.isEmpty() ? defaultName(its) : bean;
            need(name.startsWith(module.id()), "bean " + name);
        }
        String path = annotations.get("Ljakarta/ws/rs/Path;");
        if (path != null) {
            String first = path.replaceFirst("^/", "").replaceFirst("/.*", "");
            need(first.equals(module.id()), "resource " + path);
        }
    }

    private static String defaultName(ClassFile its) {
        String name = its.simpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static void place(String name, String root, String own) throws RefusedException {
        if (name.startsWith(root) && !name.startsWith(root + own)) {
            throw new RefusedException(
                    Refusal.Code.FOREIGN_PART, name + " is not under " + root + own);
        }
    }

    private void need(boolean own, String part) throws RefusedException {
        if (!own) {
            throw new RefusedException(
                    Refusal.Code.FOREIGN_PART, part + " does not bear the word " + module.id());
        }
    }
}
