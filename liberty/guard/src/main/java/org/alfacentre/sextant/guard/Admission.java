package org.alfacentre.sextant.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which of the settled files may be loaded, and tells the journal of the others. */
final class Admission {

    private record Verdict(Inbox.Stamp stamp, ModuleJar jar, Refusal refusal) {}

    private final JarCheck check = new JarCheck();
    private final Inbox inbox;
    private final Journal journal;
    private final Map<String, Verdict> verdicts = new HashMap<>();

    Admission(Inbox inbox, Journal journal) {
        this.inbox = inbox;
        this.journal = journal;
    }

    /**
     * @param loaded names in the loaded folder: of two files with one id the loaded one stays
     */
    List<ModuleJar> admitted(Set<String> loaded) {
        Map<String, Inbox.Stamp> settled = inbox.settled();
        verdicts.keySet().retainAll(inbox.names());
        List<ModuleJar> sound = new ArrayList<>();
        settled.forEach(
                (name, stamp) -> {
                    Verdict verdict = verdict(name, stamp);
                    if (verdict.refusal() != null) {
                        journal.refused(name, verdict.refusal());
                    } else if (!journal.failedBefore(verdict.jar())) {
                        sound.add(verdict.jar());
                    }
                });
        return oneForEachId(sound, loaded);
    }

    private Verdict verdict(String name, Inbox.Stamp stamp) {
        Verdict known = verdicts.get(name);
        if (known == null || !known.stamp().equals(stamp)) {
            known = judge(name, stamp);
            verdicts.put(name, known);
        }
        return known;
    }

    private Verdict judge(String name, Inbox.Stamp stamp) {
        try {
            return new Verdict(stamp, check.check(inbox.file(name)), null);
        } catch (RefusedException e) {
            return new Verdict(stamp, null, e.refusal());
        }
    }

    private List<ModuleJar> oneForEachId(List<ModuleJar> jars, Set<String> loaded) {
        Map<String, ModuleJar> holders = new HashMap<>();
        Comparator<ModuleJar> loadedFirst =
                Comparator.comparing((ModuleJar jar) -> !loaded.contains(jar.loadedName()))
                        .thenComparing(ModuleJar::file);
        for (ModuleJar jar : jars.stream().sorted(loadedFirst).toList()) {
            ModuleJar holder = holders.putIfAbsent(jar.id(), jar);
            if (holder != null) {
                journal.refused(
                        jar,
                        new Refusal(
                                Refusal.Code.DUPLICATE_ID,
                                jar.id() + " is already the id of " + holder.file()));
            }
        }
        return List.copyOf(holders.values());
    }
}
