package org.alfacentre.sextant.guard;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the loaded folder as the operators' folder says, as long as Sextant comes up with it.
 *
 * <p>Changes that arrive together are tried together. When Sextant does not come up they are put
 * back and tried one by one, so that only the culprit stays out.
 */
final class Guard {

    private static final Logger LOG = Logger.getLogger(Guard.class.getName());
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMinutes(1);

    private final Inbox inbox;
    private final LoadedFolder loaded;
    private final Journal journal;
    private final Admission admission;
    private final Application sextant;
    private final Clock clock;
    private boolean up;
    private Instant notBefore = Instant.MIN;

    Guard(Settings settings, Application sextant, Clock clock) {
        this.inbox = new Inbox(settings.modules());
        this.loaded = new LoadedFolder(settings.loaded());
        this.journal = new Journal(settings.state(), clock);
        this.admission = new Admission(inbox, journal);
        this.sextant = sextant;
        this.clock = clock;
    }

    /** Before the first look: what an earlier run left. */
    void begin() throws IOException {
        loaded.sweep();
        journal.read();
        inbox.look();
    }

    /** One look at the folder, and what follows from it. */
    void look() throws IOException {
        inbox.look();
        if (clock.instant().isBefore(notBefore)) {
            return;
        }
        List<ModuleJar> wanted = admission.admitted(loaded.ids());
        if (up) {
            follow(wanted);
        } else {
            start(wanted);
        }
        journal.keepOnly(inbox.names());
        journal.write();
    }

    private void start(List<ModuleJar> wanted) throws IOException {
        sextant.stop();
        for (String name : superfluous(wanted)) {
            loaded.remove(name);
        }
        for (ModuleJar jar : missing(wanted)) {
            loaded.add(jar);
        }
        Optional<String> fault = comesUp();
        if (fault.isEmpty()) {
            wanted.forEach(journal::active);
        } else {
            startWithout(wanted);
        }
    }

    private void follow(List<ModuleJar> wanted) throws IOException {
        Set<String> out = superfluous(wanted);
        List<ModuleJar> in = missing(wanted);
        if (!out.isEmpty() || !in.isEmpty()) {
            change(out, in);
        }
    }

    private void change(Set<String> out, List<ModuleJar> in) throws IOException {
        LOG.log(Level.INFO, "Modules out: {0}, in: {1}", new Object[] {out, files(in)});
        sextant.stop();
        for (String name : out) {
            loaded.takeOut(name);
        }
        for (ModuleJar jar : in) {
            loaded.add(jar);
        }
        Optional<String> fault = comesUp();
        if (fault.isEmpty()) {
            in.forEach(journal::active);
        } else if (in.isEmpty()) {
            tryLater();
        } else {
            putBack(out, in, fault.get());
        }
        loaded.sweep();
    }

    private void putBack(Set<String> out, List<ModuleJar> in, String fault) throws IOException {
        sextant.stop();
        for (ModuleJar jar : in) {
            loaded.remove(jar.loadedName());
        }
        Set<String> replaced = replacedBy(in, out);
        for (String name : replaced) {
            loaded.back(name);
        }
        if (comesUp().isPresent()) {
            tryLater();
        } else if (in.size() == 1) {
            journal.refused(in.get(0), Refusal.after(fault));
        } else {
            oneByOne(in, replaced);
        }
    }

    private Optional<String> comesUp() {
        Optional<String> fault = sextant.startAndAsk();
        up = fault.isEmpty();
        fault.ifPresent(why -> LOG.log(Level.WARNING, "Sextant did not come up: {0}", why));
        return fault;
    }

    private void oneByOne(List<ModuleJar> in, Set<String> replaced) throws IOException {
        for (ModuleJar jar : in) {
            change(replacedBy(List.of(jar), replaced), List.of(jar));
        }
    }

    /** Those that never ran are suspected first, then all of them. */
    private void startWithout(List<ModuleJar> wanted) throws IOException {
        List<ModuleJar> unproven =
                wanted.stream().filter(jar -> !journal.provenBefore(jar)).toList();
        if (!unproven.isEmpty() && startsWithout(unproven)) {
            oneByOne(unproven, Set.of());
        } else if (unproven.size() < wanted.size() && startsWithout(wanted)) {
            oneByOne(wanted, Set.of());
        } else {
            tryLater();
        }
    }

    private boolean startsWithout(List<ModuleJar> jars) throws IOException {
        sextant.stop();
        for (ModuleJar jar : jars) {
            loaded.remove(jar.loadedName());
        }
        return comesUp().isEmpty();
    }

    /** Something other than a jar keeps Sextant down, its database for one: no jar is blamed. */
    private void tryLater() {
        notBefore = clock.instant().plus(BEFORE_NEXT_TRY);
    }

    private List<ModuleJar> missing(List<ModuleJar> wanted) throws IOException {
        Set<String> names = loaded.names();
        return wanted.stream().filter(jar -> !names.contains(jar.loadedName())).toList();
    }

    /** A file being copied, or one that may not be loaded, leaves its loaded version alone. */
    private Set<String> superfluous(List<ModuleJar> wanted) throws IOException {
        Set<String> present = inbox.names();
        Set<String> admitted = new TreeSet<>(files(wanted));
        Set<String> out = new TreeSet<>(loaded.names());
        wanted.forEach(jar -> out.remove(jar.loadedName()));
        out.removeIf(
                name ->
                        present.contains(ModuleJar.fileOf(name))
                                && !admitted.contains(ModuleJar.fileOf(name)));
        return out;
    }

    private static Set<String> replacedBy(List<ModuleJar> in, Set<String> out) {
        Set<String> replaced = new TreeSet<>(out);
        replaced.removeIf(name -> !files(in).contains(ModuleJar.fileOf(name)));
        return replaced;
    }

    private static List<String> files(List<ModuleJar> jars) {
        List<String> names = new ArrayList<>();
        jars.forEach(jar -> names.add(jar.file()));
        return names;
    }
}
