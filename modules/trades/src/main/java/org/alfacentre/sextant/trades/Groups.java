package org.alfacentre.sextant.trades;

import java.util.ArrayList;
import java.util.List;

/** Splits the visitors by the host's limit: as few groups as that takes, of about the same size. */
final class Groups {

    private Groups() {}

    /** {@code limit} null: all together. */
    static <T> List<List<T>> of(List<T> visitors, Integer limit) {
        List<List<T>> groups = new ArrayList<>();
        if (visitors.isEmpty()) {
            return groups;
        }
        int count = limit == null ? 1 : (visitors.size() + limit - 1) / limit;
        int from = 0;
        for (int group = 0; group < count; group++) {
            int size = visitors.size() / count + (group < visitors.size() % count ? 1 : 0);
            groups.add(List.copyOf(visitors.subList(from, from + size)));
            from += size;
        }
        return groups;
    }
}
