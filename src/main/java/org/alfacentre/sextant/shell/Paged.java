package org.alfacentre.sextant.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;

/**
 * One page of a list, in the shape REST answers with.
 *
 * @param page from 0
 * @param size most items of a page, at most {@link #MOST}
 * @param total items of the whole list
 */
public record Paged<T>(List<T> items, int page, int size, long total) {

    public static final int MOST = 200;

    public Paged {
        items = List.copyOf(items);
    }

    /** The last page tells the whole number; it is counted only before. */
    public static <T> Paged<T> of(List<T> items, int page, int size, LongSupplier count) {
        long seen = items.isEmpty() ? 0 : (long) page * size + items.size();
        boolean last = items.size() < size && (page == 0 || !items.isEmpty());
        return new Paged<>(items, page, size, last ? seen : Math.max(seen, count.getAsLong()));
    }

    /** A page size that nobody can blow up. */
    public static int size(Integer asked, int standard) {
        return asked == null ? standard : Math.max(1, Math.min(asked, MOST));
    }

    /** A page number whose items can be counted, whatever the size of a page. */
    public static int page(Integer asked) {
        return asked == null ? 0 : Math.max(0, Math.min(asked, Integer.MAX_VALUE / MOST));
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Every item of a whole list, read page by page. */
    public static <T> void each(IntFunction<Paged<T>> list, Consumer<? super T> act) {
        Paged<T> found;
        int page = 0;
        do {
            found = list.apply(page++);
            found.items().forEach(act);
        } while (page < found.pages());
    }

    public <R> Paged<R> map(Function<? super T, R> as) {
        return new Paged<>(items.stream().<R>map(as).toList(), page, size, total);
    }
}
