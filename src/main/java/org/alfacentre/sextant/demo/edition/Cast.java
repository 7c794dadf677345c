package org.alfacentre.sextant.demo.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alfacentre.sextant.people.Functions;

/**
 * The people of the directory who play in the edition. Each is picked once at most, so that nobody
 * is expected in two places; the same directory gives the same cast.
 */
final class Cast {

    /** A professional; {@code network} is the code of their regroupement. */
    record Extra(
            long id,
            String email,
            String function,
            String departement,
            String network,
            Long organisation) {

        boolean is(String asked) {
            return asked.equals(function);
        }
    }

    /** A prime: the picks of one story are spread over the whole directory. */
    private static final int STRIDE = 37;

    private final List<Extra> free;
    private final Map<String, Extra> accounts;
    private final Map<Long, String> emails;
    private final Extra unreachable;

    /**
     * @param directory in a fixed order
     * @param domain what the addresses of the demo accounts end with: these are never picked
     */
    Cast(List<Extra> directory, String domain) {
        this.accounts =
                directory.stream()
                        .filter(extra -> extra.email().endsWith(domain))
                        .collect(
                                Collectors.toMap(
                                        extra -> extra.email().replace(domain, ""),
                                        extra -> extra));
        this.emails = directory.stream().collect(Collectors.toMap(Extra::id, Extra::email));
        this.free =
                new ArrayList<>(
                        directory.stream()
                                .filter(extra -> !extra.email().endsWith(domain))
                                .filter(extra -> extra.network() != null)
                                .toList());
        this.unreachable =
                free.stream()
                        .filter(extra -> extra.is(Functions.COUNSELLOR))
                        .findFirst()
                        .orElseThrow();
        free.remove(unreachable);
    }

    long account(String name) {
        return accounts.get(name).id();
    }

    /** Kept aside: somebody whose address the mail servers of the edition do not know. */
    long unreachable() {
        return unreachable.id();
    }

    String email(long person) {
        return emails.get(person);
    }

    /** So many who meet the condition, from as many structures; fewer when there are no more. */
    List<Long> pick(int count, Predicate<Extra> condition) {
        Set<Long> structures = new HashSet<>();
        List<Extra> picked =
                free.stream()
                        .filter(condition)
                        .filter(extra -> structures.add(extra.organisation()))
                        .limit(count)
                        .toList();
        free.removeAll(picked);
        Collections.rotate(free, -STRIDE);
        return picked.stream().map(Extra::id).toList();
    }

    List<Long> pick(int count, String function) {
        return pick(count, extra -> extra.is(function));
    }

    /** Anybody whom no action is kept for. */
    List<Long> pickOf(int count, String departement) {
        return pick(
                count,
                extra ->
                        extra.departement().equals(departement)
                                && !extra.is(Functions.REFERENT)
                                && !extra.is(Functions.NETWORK_HEAD));
    }
}
