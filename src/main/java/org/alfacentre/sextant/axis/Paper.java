package org.alfacentre.sextant.axis;

import java.util.List;

/** What a module's paper says; how it looks is the kernel's. */
public record Paper(List<Section> sections) {

    private static final int MOST_LINES = 5000;

    public Paper {
        sections = List.copyOf(sections);
        if (sections.stream().mapToInt(Section::lines).sum() > MOST_LINES) {
            throw new IllegalArgumentException("a paper has at most " + MOST_LINES + " lines");
        }
    }

    /**
     * A part under its heading.
     *
     * @param columns headings of the table, none when there is no table
     * @param rows cells in the order of the columns
     */
    public record Section(
            String heading,
            List<String> paragraphs,
            List<String> columns,
            List<List<String>> rows) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        int lines() {
            return 1 + paragraphs.size() + rows.size();
        }

        public static Section text(String heading, List<String> paragraphs) {
            return new Section(heading, paragraphs, List.of(), List.of());
        }

        public static Section table(String heading, List<String> columns, List<List<String>> rows) {
            return new Section(heading, List.of(), columns, rows);
        }
    }
}
