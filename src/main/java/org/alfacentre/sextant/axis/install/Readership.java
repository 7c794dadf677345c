package org.alfacentre.sextant.axis.install;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alfacentre.sextant.identity.Role;

/**
 * Who may open the pages that a jar adds, as far as its compiled classes tell: a page's roles are
 * said in code, which is not run before the jar is in.
 */
final class Readership {

    static final String EVERYBODY = "modules.readers.everybody";
    static final String SIGNED_IN = "modules.readers.signed-in";

    /** Of a page built in so many words the file alone does not tell that its roles are all. */
    static final String OTHERS = "modules.readers.others";

    private static final String PAGE = "org/alfacentre/sextant/axis/ModulePage";
    private static final String OPEN = "(Ljava/lang/String;Ljava/lang/String;)L" + PAGE + ";";
    private static final String BUILT = "(Ljava/lang/String;Ljava/lang/String;Ljava/util/Set;Z)V";
    private static final char TEXT = 1;

    private final Set<Role> roles = new TreeSet<>();
    private boolean open;
    private boolean built;

    /** What a class file spells, one byte a character. */
    void take(String spelled) {
        if (spelled.contains(PAGE)) {
            open |= spelled.contains(constant(OPEN));
            built |= spelled.contains(constant(BUILT));
            Stream.of(Role.values())
                    .filter(role -> spelled.contains(constant(role.name())))
                    .forEach(roles::add);
        }
    }

    /** Keys of words, the widest first. */
    List<String> words() {
        Stream<String> all = open ? Stream.of(EVERYBODY) : Stream.empty();
        Stream<String> named = roles.stream().map(Readership::word);
        Stream<String> unsaid =
                built || roles.isEmpty() && !open ? Stream.of(OTHERS) : Stream.empty();
        return Stream.of(all, named, unsaid).flatMap(words -> words).toList();
    }

    private static String word(Role role) {
        return role == Role.PARTICIPANT ? SIGNED_IN : "people.role." + role;
    }

    /** A text as a class file keeps it: its tag, its length, itself (JVM specification, 4.4.7). */
    private static String constant(String text) {
        return ""
                + TEXT
                + (char) (text.length() >> Byte.SIZE)
                + (char) (text.length() & 0xFF)
                + text;
    }
}
