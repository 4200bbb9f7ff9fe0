package dev.rapport.report.results;

import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.SeenGroup;
import dev.rapport.report.seen.SeenResults;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Sentences;
import dev.rapport.report.words.Words;
import java.util.List;

/** What stands beside the orders that count, and is never added to them. */
final class BesideCounted {

    private final SeenResults results;
    private final Words words;
    private final Sentences sentences;

    BesideCounted(SeenRun run, SeenResults results) {
        this.results = results;
        this.words = run.words();
        this.sentences = run.sentences();
    }

    /** What the shop's own days say of orders that nothing caught. */
    List<Block> beyondCodes() {
        return results.beyondCodes()
                .map(beyond -> List.<Block>of(
                        new Block.Heading(words.text("results.beyond")),
                        new Block.Listing(sentences.of(beyond)),
                        new Block.Note(words.text("results.beyond.note"))))
                .orElse(List.of());
    }

    /** What buyers said, beside codes and links. */
    List<Block> surveyed() {
        List<SeenGroup> asked = results.creators().stream()
                .filter(one -> one.surveyed().filter(range -> range.upTo() > 0).isPresent())
                .toList();
        return asked.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(words.text("results.surveyed")),
                        table(asked),
                        new Block.Note(words.text("results.surveyed.note")));
    }

    private Table table(List<SeenGroup> asked) {
        return Table.of(
                List.of(
                        Column.of("name", words.text("column.creator"))
                                .paper(250)
                                .sheet(30)
                                .page(),
                        Column.of("at-least", words.text("results.column.at-least"))
                                .figures()
                                .paper(80)
                                .sheet(14)
                                .page(),
                        Column.of("up-to", words.text("results.column.up-to"))
                                .figures()
                                .paper(80)
                                .sheet(14)
                                .page()),
                asked.stream()
                        .map(one -> Line.of(
                                Cell.strong(one.name()),
                                number(one.surveyed().orElseThrow().atLeast()),
                                number(one.surveyed().orElseThrow().upTo())))
                        .toList());
    }

    private static Cell number(double orders) {
        return new Cell.Number(orders, Cell.Form.BRIEF);
    }
}
