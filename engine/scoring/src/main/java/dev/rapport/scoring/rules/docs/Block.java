package dev.rapport.scoring.rules.docs;

import java.util.List;
import java.util.stream.IntStream;

/** A part of a page, from top to bottom. */
sealed interface Block {

    /** A heading under the page's title. */
    record Heading(String text) implements Block {}

    /** A paragraph. */
    record Paragraph(List<Inline> line) implements Block {
        static Paragraph of(String text) {
            return new Paragraph(List.of(new Inline.Plain(text)));
        }
    }

    /** A sentence that a report prints. */
    record Quote(String text) implements Block {}

    /** Lines in their own bullets. */
    record Bullets(List<List<Inline>> lines) implements Block {}

    /** A table; a column in which nothing stands is left out. */
    record Grid(List<String> headings, List<List<List<Inline>>> rows) implements Block {
        public Grid {
            List<List<List<Inline>>> all = rows;
            List<Integer> used = IntStream.range(0, headings.size())
                    .filter(i -> all.stream().anyMatch(row -> row.get(i).stream()
                            .anyMatch(word -> !word.text().isEmpty())))
                    .boxed()
                    .toList();
            headings = used.stream().map(headings::get).toList();
            rows = all.stream().map(row -> used.stream().map(row::get).toList()).toList();
        }
    }
}
