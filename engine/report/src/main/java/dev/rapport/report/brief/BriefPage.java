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

    private final SeenRun run;
    private final SeenBriefs all;
    private final Words words;
    private final BriefText text;
    private final BriefTables tables;

    BriefPage(SeenRun run, Optional<AgencyRun> agency) {
        this.run = run;
        this.all = run.briefs();
        this.words = run.words();
        this.text = new BriefText(run);
        this.tables = new BriefTables(run, agency);
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
        blocks.add(tables.pieces(brief));
        words(blocks);
        disclosure(brief, blocks);
        blocks.add(new Block.Beside(titled("brief.rights", text.rights(brief)), titled("brief.freedom", freedom())));
        best(brief, blocks);
        blocks.addAll(titled("brief.open", brief.open()));
        return blocks;
    }

    /** What must be said, beside what must not. */
    private void words(List<Block> blocks) {
        List<Block> say = new ArrayList<>(titled("brief.key-messages", all.keyMessages()));
        say.addAll(titled("brief.must-say", all.mustSay()));
        List<Block> not = titled("brief.must-not-say", all.mustNotSay());
        if (say.isEmpty() || not.isEmpty()) {
            blocks.addAll(say);
            blocks.addAll(not);
        } else {
            blocks.add(new Block.Beside(say, not));
        }
    }

    private void disclosure(SeenBrief brief, List<Block> blocks) {
        blocks.add(new Block.Heading(words.text("brief.disclosure")));
        blocks.add(new Block.Facts(text.disclosure(brief.market())));
        blocks.add(new Block.Note(text.basis(brief.market())));
    }

    private List<String> freedom() {
        return all.freedom().isEmpty() ? List.of(words.text("brief.freedom.all")) : all.freedom();
    }

    private void best(SeenBrief brief, List<Block> blocks) {
        blocks.add(new Block.Heading(words.text("brief.best")));
        if (brief.best().isEmpty()) {
            blocks.add(new Block.Note(words.text("brief.best.none")));
            return;
        }
        blocks.add(tables.best(brief.best()));
        if (!brief.habits().isEmpty()) {
            blocks.add(
                    new Block.Listing(brief.habits().stream().map(text::habit).toList()));
        }
        blocks.add(new Block.Note(words.text("brief.best.note")));
    }

    private List<Block> titled(String key, List<String> sentences) {
        return sentences.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(words.text(key)), new Block.Listing(sentences));
    }
}
