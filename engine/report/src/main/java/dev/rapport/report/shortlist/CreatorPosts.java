package dev.rapport.report.shortlist;

import dev.rapport.judged.PostMark;
import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Fact;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.SeenCreator;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Whom a creator reaches, and the posts that are worth a look: what went best, and what somebody paid for. */
final class CreatorPosts {

    private static final List<Fact> AUDIENCE =
            List.of(Fact.AUDIENCE_IN_MARKETS, Fact.AUDIENCE_IN_AGE, Fact.AUDIENCE_IN_GENDER);
    private static final int BEST = 3;
    private static final int SPONSORED = 10;

    private final SeenRun run;
    private final SeenCreator creator;
    private final Words words;

    CreatorPosts(SeenRun run, SeenCreator creator) {
        this.run = run;
        this.creator = creator;
        this.words = run.words();
    }

    /** Shares of the audience that the campaign asks for; nothing where none is known. */
    List<Block> audience() {
        List<Line> lines = new ArrayList<>();
        for (Fact fact : AUDIENCE) {
            if (creator.facts().value(fact.id()) instanceof Value.Number share) {
                lines.add(Line.of(
                        Cell.text(name(fact)), new Cell.Share(share.number(), 1, OptionalDouble.empty(), true)));
            }
        }
        return titled(
                words.text("creator.audience"),
                List.of(
                        Column.of("fact", "").paper(150).page(),
                        Column.of("share", "").paper(92).page()),
                lines);
    }

    private String name(Fact fact) {
        String name = words.text("creator.audience." + fact.id());
        return fact == Fact.AUDIENCE_IN_MARKETS && !run.briefs().markets().isEmpty()
                ? name + " (" + String.join(", ", run.briefs().markets()) + ")"
                : name;
    }

    /** The three of its own posts that went best without being paid for. */
    List<Block> best() {
        return posts(
                words.text("creator.best"),
                creator.marks().stream()
                        .filter(mark -> !mark.paid() && !mark.permalink().isEmpty())
                        .sorted(Comparator.comparingDouble(PostMark::rate).reversed())
                        .limit(BEST)
                        .toList());
    }

    /** Those that say that they are paid for, newest first. */
    List<Block> sponsored() {
        return posts(
                words.text("creator.sponsored"),
                creator.marks().stream()
                        .filter(PostMark::paid)
                        .sorted(Comparator.comparing(PostMark::time).reversed())
                        .limit(SPONSORED)
                        .toList());
    }

    private List<Block> posts(String title, List<PostMark> marks) {
        return titled(
                title,
                List.of(
                        Column.of("day", words.text("brief.day")).paper(70).page(),
                        Column.of("rate", words.text("column.rate"))
                                .figures()
                                .paper(58)
                                .page(),
                        Column.of("link", words.text("brief.post")).paper(114).page()),
                marks.stream()
                        .map(mark -> Line.of(
                                Cell.text(run.numbers().shortDay(LocalDate.ofInstant(mark.time(), run.zone()))),
                                new Cell.Number(mark.rate(), Cell.Form.PERCENT),
                                Cell.link(mark.permalink().replaceFirst("^https?://(www\\.)?", ""), mark.permalink())))
                        .toList());
    }

    private static List<Block> titled(String title, List<Column> columns, List<Line> lines) {
        return lines.isEmpty() ? List.of() : List.of(new Block.Heading(title), Table.of(columns, lines));
    }
}
