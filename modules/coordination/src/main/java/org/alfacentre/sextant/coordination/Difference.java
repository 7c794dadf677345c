package org.alfacentre.sextant.coordination;

import java.util.ArrayList;
import java.util.List;

/** What changed from one text to another, word by word. */
public final class Difference {

    /** What becomes of a piece of text. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** Some words in a row of which the same became. */
    public record Piece(Kind kind, String text) {

        private Piece and(String more) {
            return new Piece(kind, text + more);
        }
    }

    private final String[] before;
    private final String[] after;

    /** Of the rest of both texts from these words on, how many words they have in common. */
    private final int[][] common;

    private final List<Piece> pieces = new ArrayList<>();

    private Difference(String before, String after) {
        this.before = words(before);
        this.after = words(after);
        this.common = new int[this.before.length + 1][this.after.length + 1];
    }

    /** Null is no text. */
    static List<Piece> between(String before, String after) {
        var difference = new Difference(before, after);
        difference.compare();
        difference.collect();
        return difference.pieces;
    }

    /** Each with the space after it. */
    private static String[] words(String text) {
        return text == null || text.isEmpty() ? new String[0] : text.split("(?<=\\s)(?=\\S)");
    }

    private void compare() {
        for (int i = before.length - 1; i >= 0; i--) {
            for (int j = after.length - 1; j >= 0; j--) {
                common[i][j] =
                        same(i, j)
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    private void collect() {
        int i = 0;
        int j = 0;
        while (i < before.length || j < after.length) {
            if (i < before.length && j < after.length && same(i, j)) {
                add(Kind.SAME, after[j]);
                i++;
                j++;
            } else if (j == after.length
                    || i < before.length && common[i + 1][j] >= common[i][j + 1]) {
                add(Kind.REMOVED, before[i]);
                i++;
            } else {
                add(Kind.ADDED, after[j]);
                j++;
            }
        }
    }

    private boolean same(int i, int j) {
        return before[i].strip().equals(after[j].strip());
    }

    private void add(Kind kind, String word) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, pieces.get(last).and(word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }
}
