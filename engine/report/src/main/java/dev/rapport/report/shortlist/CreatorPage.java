package dev.rapport.report.shortlist;

import dev.rapport.report.document.Block;
import dev.rapport.report.document.Chart;
import dev.rapport.report.seen.AgencyCreator;
import dev.rapport.report.seen.AgencyRun;
import dev.rapport.report.seen.Initials;
import dev.rapport.report.seen.SeenCreator;
import dev.rapport.report.seen.SeenReason;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything of one creator: a page on paper, and what opens under the name on the page. */
final class CreatorPage {

    /** Reasons on paper; the rest is summed up in one line. */
    private static final int REASONS = 9;

    private static final int FEWEST_REASONS = 2;
    private static final int CHANGES = 3;
    /** Beyond so many creators a page with every line would be slow to open; the workbook has them. */
    private static final int WHOLE = 1_000;

    private final SeenRun run;
    private final Optional<AgencyRun> agency;
    private final OwnPages pages;
    private final Words words;
    private final Numbers numbers;
    private final CreatorTables tables;
    private final Adds adds;

    CreatorPage(SeenRun run, Optional<AgencyRun> agency, OwnPages pages) {
        this.run = run;
        this.agency = agency;
        this.pages = pages;
        this.words = run.words();
        this.numbers = run.numbers();
        this.tables = new CreatorTables(run);
        this.adds = new Adds(run);
    }

    /** Where a line of the table leads, and what the reader's outline shows. */
    static String anchor(SeenCreator creator) {
        return creator.rank() + "  " + creator.name();
    }

    /** A page on paper. */
    List<Block> paper(int page) {
        SeenCreator creator = run.creators().get(pages.creator(page));
        List<SeenReason> reasons = List.copyOf(creator.reasons());
        Optional<Waterfall> points = Waterfall.of(creator, reasons);
        CreatorPosts posts = new CreatorPosts(run, creator);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.PageBreak(words.text("creator.kicker", page + 1, pages.size())));
        blocks.add(new Block.Person(
                anchor(creator),
                creator.name(),
                Initials.of(creator.name()),
                about(creator),
                creator.status(),
                creator.score()));
        blocks.add(new Block.Lead(adds.before(creator)));
        ofTheAgency(creator).ifPresent(blocks::add);
        blocks.add(new Block.Beside(tables.scores(creator, points), both(chart(creator), posts.audience())));
        blocks.add(new Block.Heading(creator.score()
                .map(score -> words.text("creator.reasons.score", numbers.score(score)))
                .orElse(words.text("creator.reasons"))));
        blocks.add(reasons(creator, reasons, points));
        blocks.add(new Block.Beside(tables.forecast(creator), both(changes(creator), posts.best())));
        if (!creator.sources().isEmpty()) {
            sources(creator).ifPresent(blocks::add);
        }
        return blocks;
    }

    /** What opens under the name on the page. */
    List<Block> detail(int index) {
        SeenCreator creator = run.creators().get(index);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Lead(adds.before(creator)));
        if (index >= WHOLE) {
            blocks.add(new Block.Note(words.text("page.more")));
            return blocks;
        }
        ofTheAgency(creator).ifPresent(blocks::add);
        List<SeenReason> reasons = List.copyOf(creator.reasons());
        Optional<Waterfall> points = Waterfall.of(creator, reasons);
        blocks.add(new Block.Beside(tables.scores(creator, points), tables.forecast(creator)));
        CreatorPosts posts = new CreatorPosts(run, creator);
        blocks.add(new Block.Beside(posts.audience(), posts.best()));
        blocks.addAll(posts.sponsored());
        if (pages.has(index)) {
            blocks.add(new Block.Beside(chart(creator), changes(creator)));
        }
        blocks.add(new Block.Heading(words.text("creator.reasons")));
        blocks.add(reasons(creator, reasons, points));
        blocks.add(new Block.Beside(
                titled(
                        words.text("method.assumptions"),
                        creator.forecast().map(known -> known.assumptions()).orElse(List.of())),
                titled(
                        words.text("creator.noted"),
                        creator.own().stream()
                                .map(line -> line.title() + ": " + line.text())
                                .toList())));
        sources(creator).ifPresent(blocks::add);
        return blocks;
    }

    private String about(SeenCreator creator) {
        List<String> parts = new ArrayList<>();
        parts.add(creator.handle());
        parts.addAll(creator.accounts());
        parts.add(creator.tier());
        parts.add(creator.authenticity());
        creator.own().forEach(line -> parts.add(line.title() + ": " + line.text()));
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    private List<Block> chart(SeenCreator creator) {
        int posts = creator.marks().size();
        return posts == 0
                ? List.of()
                : List.of(
                        new Block.Heading(words.text("creator.chart", posts)),
                        new Chart.Posts(creator.marks(), creator.engagementRate(), creator.usualEngagementRate()));
    }

    private static List<Block> both(List<Block> upper, List<Block> lower) {
        return Stream.concat(upper.stream(), lower.stream()).toList();
    }

    private List<Block> changes(SeenCreator creator) {
        return titled(
                words.text("creator.what-if"),
                creator.changes().stream().limit(CHANGES).toList());
    }

    /** What was found, the heaviest first; bases, caps and weights are in the points. */
    private Block reasons(SeenCreator creator, List<SeenReason> all, Optional<Waterfall> points) {
        List<Block.Why> reasons = all.stream()
                .filter(SeenReason::isEvidence)
                .sorted(Comparator.comparing((SeenReason reason) -> weight(reason, points))
                        .reversed())
                .map(reason -> new Block.Why(adds(reason, points), reason.category(), reason.text()))
                .toList();
        return new Block.Reasons(reasons, FEWEST_REASONS, REASONS, shown -> rest(creator, reasons, points, shown));
    }

    /** Where no score is told, there are no points of it. */
    private static Optional<BigDecimal> adds(SeenReason reason, Optional<Waterfall> points) {
        return points.flatMap(known -> known.adds(reason));
    }

    /** One that took all from its category adds nothing and still is heavy: about what it would be worth. */
    private static BigDecimal weight(SeenReason reason, Optional<Waterfall> points) {
        return adds(reason, points)
                .orElseGet(() -> reason.points().movePointLeft(1))
                .abs();
    }

    private String rest(SeenCreator creator, List<Block.Why> all, Optional<Waterfall> points, int shown) {
        if (all.isEmpty()) {
            return words.text("creator.no-reasons");
        }
        BigDecimal seen = all.stream()
                .limit(shown)
                .flatMap(why -> why.points().stream())
                .map(one -> one.setScale(1, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int more = all.size() - shown;
        BigDecimal begun = points.map(Waterfall::begun).orElse(BigDecimal.ZERO).setScale(1, RoundingMode.HALF_UP);
        if (creator.score().isEmpty()) {
            return "";
        }
        BigDecimal rest = creator.score().get().subtract(seen).subtract(begun);
        List<String> parts = new ArrayList<>();
        if (more > 0) {
            parts.add(words.text("creator.rest", numbers.points(rest), more));
        }
        if (begun.signum() != 0) {
            parts.add(words.text("creator.rest.begun", numbers.points(begun)));
        }
        return String.join(" ", parts);
    }

    private static List<Block> titled(String title, List<String> sentences) {
        return sentences.isEmpty() ? List.of() : List.of(new Block.Heading(title), new Block.Listing(sentences));
    }

    /** The fee and what people wrote; a client's run has no agency to ask. */
    private Optional<Block> ofTheAgency(SeenCreator creator) {
        if (agency.isEmpty()) {
            return Optional.empty();
        }
        AgencyCreator own = agency.get().creators().apply(creator.id());
        List<Block.Pair> pairs = new ArrayList<>();
        own.fee().ifPresent(fee -> pairs.add(new Block.Pair(words.text("column.fee"), numbers.money(fee))));
        own.notes().forEach(note -> pairs.add(new Block.Pair(words.text("column.notes"), note)));
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new Block.Facts(pairs));
    }

    private Optional<Block> sources(SeenCreator creator) {
        if (creator.files() == 0) {
            return Optional.empty();
        }
        int more = creator.files() - 1;
        String text = creator.sources().isEmpty()
                ? words.text("creator.sources.count", numbers.exact(creator.files()))
                : words.text("creator.sources", creator.sources().get(0), more);
        return Optional.of(new Block.Note(text));
    }
}
