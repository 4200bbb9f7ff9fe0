package dev.rapport.report;

import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Cover;
import dev.rapport.report.document.Document;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Words;
import java.awt.Color;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A document of next to nothing: to set it is to load what sets documents. */
final class Rehearsal {

    private Rehearsal() {}

    static Document of(TemplatePack pack) {
        Words words = pack.words("en");
        Table table = Table.of(
                List.of(Column.of("a", "A").paper(100).sheet(10).page()), List.of(Line.of(List.of(Cell.text("a")))));
        Cover cover = new Cover(
                "",
                "",
                "",
                "",
                Optional.empty(),
                Color.BLACK,
                "",
                "",
                new Cover.Made("", "", "", 0, Instant.EPOCH),
                Currency.getInstance(Locale.GERMANY),
                ZoneOffset.UTC,
                words,
                new Numbers(words));
        return new Document(cover, List.of(), List.of(Section.everywhere("A", List.of(new Block.Heading("A"), table))));
    }
}
