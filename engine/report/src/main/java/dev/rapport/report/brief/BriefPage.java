package dev.rapport.report.brief;

import dev.rapport.report.document.Block;
import dev.rapport.report.document.Status;
import dev.rapport.report.seen.AgencyRun;
import dev.rapport.report.seen.Initials;
import dev.rapport.report.seen.SeenBrief;
import dev.rapport.report.seen.SeenBriefs;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of one creator. */
final class BriefPage {

    /** Best posts that have room on one page; the workbook has all. */
    private static final int SHOWN = 3;

    private final SeenBriefs all;
    private final Words words;
    private final BriefText text;
    private final PieceTable pieces;

    BriefPage(SeenRun run, Optional<AgencyRun> agency) {
        this.all = run.briefs();
        this.words = run.words();
        this.text = new BriefText(run);
        this.pieces = new PieceTable(run, agency);
    }

    /** Where a line of the overview leads. */
    static String anchor(SeenBrief brief) {
        return brief.name() + "  " + brief.handle();
    }

    List<Block> of(int index) {
        SeenBrief brief = all.briefs().get(index);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.PageBreak(
                words.text("brief.kicker", index + 1, all.briefs().size())));
        blocks.add(new Block.Person(
                anchor(brief),
                brief.name(),
                Initials.of(brief.name()),
                brief.platform().isEmpty() ? brief.handle() : brief.handle() + " · " + brief.platform(),
                Status.CHOSEN,
                Optional.empty()));
        blocks.add(new Block.Lead(text.goal(brief)));
        blocks.add(pieces.of(brief));
        words(blocks);
        disclosure(brief, blocks);
        blocks.add(new Block.Beside(agreed(brief), best(brief)));
        return blocks;
    }

    /** What must be said, and what must not. */
    private void words(List<Block> blocks) {
        List<Block> must = new ArrayList<>(titled("brief.must-say", all.mustSay()));
        if (!all.mustNotSay().isEmpty()) {
            must.addAll(titled("brief.must-not-say", List.of(String.join(" · ", all.mustNotSay()))));
        }
        List<String> freedom = all.freedom().isEmpty() ? List.of(words.text("brief.freedom.all")) : all.freedom();
        List<Block> say = new ArrayList<>(titled("brief.key-messages", all.keyMessages()));
        say.addAll(titled("brief.freedom", freedom));
        blocks.add(new Block.Beside(say, must));
    }

    private void disclosure(SeenBrief brief, List<Block> blocks) {
        blocks.add(new Block.Heading(words.text("brief.disclosure")));
        blocks.add(new Block.Facts(text.disclosure(brief.market())));
        blocks.add(new Block.Note(text.basis(brief.market())));
    }

    private List<Block> agreed(SeenBrief brief) {
        List<Block> blocks = new ArrayList<>(titled("brief.rights", text.rights(brief)));
        blocks.addAll(titled("brief.open", brief.open()));
        return blocks;
    }

    private List<Block> best(SeenBrief brief) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(words.text("brief.best")));
        if (brief.best().isEmpty()) {
            blocks.add(new Block.Listing(List.of(words.text("brief.best.none"))));
            return blocks;
        }
        blocks.add(new Block.Listing(
                brief.best().stream().limit(SHOWN).map(text::post).toList()));
        blocks.add(new Block.Note(text.habits(brief)));
        return blocks;
    }

    private List<Block> titled(String key, List<String> sentences) {
        return sentences.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(words.text(key)), new Block.Listing(sentences));
    }
}
