package dev.rapport.report.shortlist;

import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Made;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.AgencyRun;
import dev.rapport.report.seen.SeenCreator;
import dev.rapport.report.seen.SeenReason;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One line per reason of the first creators; with the lines of ten thousand a workbook would not open. */
final class ReasonsSheet {

    private static final int CREATORS = 1_000;
    /** Two pages; the reasons of each creator are printed in the PDF. */
    private static final int PRINTED = 80;

    private final SeenRun run;
    private final Optional<AgencyRun> agency;
    private final Words words;
    private final int creators;
    /** Where the lines of each creator begin, and at last how many there are. */
    private final int[] starts;

    ReasonsSheet(SeenRun run, Optional<AgencyRun> agency) {
        this.run = run;
        this.agency = agency;
        this.words = run.words();
        this.creators = Math.min(CREATORS, run.creators().size());
        this.starts = new int[creators + 1];
        for (int i = 0; i < creators; i++) {
            starts[i + 1] = starts[i] + run.creators().get(i).reasons().size();
        }
    }

    Section section() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("creator", words.text("column.creator")).sheet(26),
                Column.of("category", words.text("sheet.category")).sheet(20),
                Column.of("points", words.text("sheet.points")).figures().sheet(10),
                Column.of("reason", words.text("sheet.reason")).sheet(80),
                Column.of("facts", words.text("sheet.facts")).sheet(60)));
        if (agency.isPresent()) {
            columns.add(Column.of("rule", words.text("sheet.rule")).sheet(34));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Table.of(columns, lines()).named("Reasons").printed("reason", PRINTED));
        if (creators < run.creators().size()) {
            blocks.add(new Block.Note(words.text(
                    "sheet.reasons.some",
                    run.numbers().exact(creators),
                    run.numbers().exact(run.creators().size()))));
        }
        return Section.in(Medium.WORKBOOK, words.text("sheet.reasons"), blocks);
    }

    private List<Line> lines() {
        // Lines are asked for in order: the creator of the line before is mostly that of the next.
        SeenCreator[] last = new SeenCreator[1];
        int[][] order = new int[1][];
        int[] place = {-1};
        return Made.list(starts[creators], index -> {
            int found = Arrays.binarySearch(starts, index);
            int creator = found < 0 ? -found - 2 : lastStart(found);
            if (place[0] != creator) {
                last[0] = run.creators().get(creator);
                order[0] = order(last[0].reasons());
                place[0] = creator;
            }
            return line(last[0], order[0][index - starts[creator]]);
        });
    }

    /** What was found stands before the book-keeping of bases, caps and weights. */
    private static int[] order(List<SeenReason> reasons) {
        return IntStream.range(0, reasons.size())
                .boxed()
                .sorted(Comparator.comparing(i -> !reasons.get(i).isEvidence()))
                .mapToInt(i -> i)
                .toArray();
    }

    /** Of creators without reasons, who begin at the same line, the last one has it. */
    private int lastStart(int found) {
        int creator = found;
        while (creator + 1 < creators && starts[creator + 1] == starts[creator]) {
            creator++;
        }
        return creator;
    }

    private Line line(SeenCreator creator, int index) {
        SeenReason reason = creator.reasons().get(index);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(creator.name()),
                Cell.text(reason.category()),
                reason.points().signum() == 0
                        ? Cell.UNKNOWN
                        : new Cell.Number(reason.points().doubleValue(), Cell.Form.POINTS),
                Cell.text(reason.text()),
                Cell.text(String.join("; ", reason.findings()))));
        agency.ifPresent(all ->
                cells.add(Cell.text(all.creators().apply(creator.id()).rules().get(index))));
        return Line.of(cells);
    }
}
