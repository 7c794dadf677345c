package org.alfacentre.sextant.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which of the settled files may be loaded, and tells the journal of the others. */
final class Admission {

    private record Verdict(Inbox.Stamp stamp, ModuleJar jar, String id, Refusal refusal) {}

    private final JarCheck check = new JarCheck();
    private final Inbox inbox;
    private final Journal journal;
    private final Map<String, Verdict> verdicts = new HashMap<>();

    Admission(Inbox inbox, Journal journal) {
        this.inbox = inbox;
        this.journal = journal;
    }

    /**
     * @param loaded ids by their names in the loaded folder: of two files with one id the loaded
     *     one stays
     */
    List<ModuleJar> admitted(Map<String, String> loaded) {
        Map<String, Inbox.Stamp> settled = inbox.settled();
        verdicts.keySet().retainAll(inbox.names());
        List<ModuleJar> sound = new ArrayList<>();
        settled.forEach(
                (name, stamp) -> {
                    Verdict verdict = verdict(name, stamp);
                    if (verdict.refusal() != null) {
                        journal.refused(name, verdict.id(), verdict.refusal());
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
            ModuleJar jar = check.check(inbox.file(name));
            return new Verdict(stamp, jar, jar.id(), null);
        } catch (RefusedException e) {
            String id = SaidId.of(inbox.file(name)).orElse(null);
            return new Verdict(stamp, null, id, e.refusal());
        }
    }

    private List<ModuleJar> oneForEachId(List<ModuleJar> jars, Map<String, String> loaded) {
        Map<String, String> holders = heldBack(jars, loaded);
        List<ModuleJar> admitted = new ArrayList<>();
        Comparator<ModuleJar> loadedFirst =
                Comparator.comparing((ModuleJar jar) -> !loaded.containsKey(jar.loadedName()))
                        .thenComparing(ModuleJar::file);
        for (ModuleJar jar : jars.stream().sorted(loadedFirst).toList()) {
            String holder = holders.putIfAbsent(jar.id(), jar.file());
            if (holder == null) {
                admitted.add(jar);
            } else {
                journal.refused(
                        jar,
                        new Refusal(
                                Refusal.Code.DUPLICATE_ID,
                                jar.id() + " is already the id of " + holder));
            }
        }
        return admitted;
    }

    /** Files, by id, whose former version goes on running because the present one may not. */
    private Map<String, String> heldBack(List<ModuleJar> sound, Map<String, String> loaded) {
        Set<String> files = sound.stream().map(ModuleJar::file).collect(Collectors.toSet());
        Map<String, String> held = new HashMap<>();
        loaded.forEach(
                (name, id) -> {
                    String file = ModuleJar.fileOf(name);
                    if (inbox.names().contains(file) && !files.contains(file)) {
                        held.put(id, file);
                    }
                });
        return held;
    }
}
