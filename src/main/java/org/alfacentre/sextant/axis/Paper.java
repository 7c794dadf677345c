package org.alfacentre.sextant.axis;

import java.util.List;

/** What a module's paper says; how it looks is the kernel's. */
public record Paper(List<Section> sections) {

    public Paper {
        sections = List.copyOf(sections);
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

        public static Section text(String heading, List<String> paragraphs) {
            return new Section(heading, paragraphs, List.of(), List.of());
        }

        public static Section table(String heading, List<String> columns, List<List<String>> rows) {
            return new Section(heading, List.of(), columns, rows);
        }
    }
}
