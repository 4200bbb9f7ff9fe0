package dev.rapport.report.shortlist;

import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Column.OnPage;
import dev.rapport.report.seen.SeenCreator;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.util.List;
import java.util.stream.IntStream;

/** Where a client answers in the workbook: yes, backup or no, why, and a comment. The reference says whom and which run is answered. */
final class AnswerColumns {

    private static final int REASONS = 7;

    private final SeenRun run;
    private final Words words;

    AnswerColumns(SeenRun run) {
        this.run = run;
        this.words = run.words();
    }

    List<Column> columns() {
        return List.of(
                Column.of("answer", words.text("answer")).sheet(16).page(OnPage.ANSWER),
                Column.of("answer-reason", words.text("answer.reason"))
                        .sheet(30)
                        .page(OnPage.ANSWER),
                Column.of("answer-comment", words.text("answer.comment"))
                        .sheet(44)
                        .page(OnPage.ANSWER),
                Column.of("reference", words.text("answer.reference")).sheet(34).page(OnPage.ANSWER));
    }

    List<Cell> cells(SeenCreator creator) {
        return List.of(
                new Cell.Input(
                        "",
                        List.of(
                                words.text("answer.approved"),
                                words.text("answer.backup"),
                                words.text("answer.rejected"))),
                new Cell.Input(
                        "",
                        IntStream.rangeClosed(1, REASONS)
                                .mapToObj(i -> words.text("answer.reason." + i))
                                .toList()),
                new Cell.Input("", List.of()),
                Cell.soft(creator.id() + " · " + run.made().id()));
    }
}
