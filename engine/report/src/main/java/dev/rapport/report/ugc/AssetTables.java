package dev.rapport.report.ugc;

import dev.rapport.api.model.Money;
import dev.rapport.judged.outcome.Rights;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.SeenAsset;
import dev.rapport.report.seen.SeenAssets;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What runs out soon, what is missing, who works for no rival, and what it is worth. */
final class AssetTables {

    private final SeenRun run;
    private final SeenAssets assets;
    private final Words words;
    private final AssetText text;

    AssetTables(SeenRun run, SeenAssets assets) {
        this.run = run;
        this.assets = assets;
        this.words = run.words();
        this.text = new AssetText(run);
    }

    /** What may be used today and not much longer; nothing where all is agreed for long. */
    List<Block> soon() {
        if (assets.soon().isEmpty()) {
            return List.of();
        }
        Table table = Table.of(
                List.of(
                        asset(),
                        AssetText.column(words),
                        Column.of("until", words.text("rights.until.name"))
                                .paper(110)
                                .sheet(18)
                                .page(),
                        Column.of("channels", words.text("ugc.usable-on"))
                                .paper(221)
                                .sheet(50)
                                .page()),
                assets.soon().stream()
                        .map(asset -> Line.of(
                                name(asset),
                                Cell.soft(text.below(asset)),
                                day(asset.rights().until()),
                                Cell.text(AssetText.channels(asset))))
                        .toList());
        return List.of(new Block.Heading(words.text("ugc.soon.within", assets.soonDays())), table);
    }

    /** What keeps an asset from being used, or leaves open whether it may; nothing where all is agreed. */
    List<Block> missing() {
        List<Line> lines = new ArrayList<>();
        for (SeenAsset asset : assets.assets()) {
            List<String> gaps = gaps(asset.rights());
            if (!gaps.isEmpty()) {
                lines.add(Line.of(
                        name(asset),
                        Cell.soft(text.below(asset)),
                        Cell.text(gaps.stream()
                                .map(gap -> words.text("ugc.gap." + gap))
                                .collect(Collectors.joining("; ")))));
            }
        }
        return lines.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(words.text("ugc.missing")),
                        Table.of(
                                List.of(
                                        asset(),
                                        AssetText.column(words),
                                        Column.of("gap", words.text("ugc.gap"))
                                                .paper(331)
                                                .sheet(70)
                                                .page()),
                                lines));
    }

    private static List<String> gaps(Rights rights) {
        if (rights.channels().isEmpty()) {
            return List.of("channels");
        }
        List<String> gaps = new ArrayList<>();
        if (rights.signedBy().isEmpty()) {
            gaps.add("signature");
        }
        if (rights.until().isEmpty()) {
            gaps.add("until");
        }
        if (rights.territory().isEmpty()) {
            gaps.add("territory");
        }
        return gaps;
    }

    /** Until when creators work for no rival, and posts that name one nevertheless. */
    List<Block> exclusivity() {
        List<SeenAsset> exclusive = assets.assets().stream()
                .filter(asset -> asset.rights().exclusiveUntil().isPresent())
                .toList();
        if (exclusive.isEmpty()) {
            return List.of();
        }
        Table table = Table.of(
                List.of(
                        asset(),
                        AssetText.column(words),
                        Column.of("until", words.text("rights.exclusive.name"))
                                .paper(110)
                                .sheet(18)
                                .page(),
                        Column.of("rivals", words.text("ugc.rivals"))
                                .paper(221)
                                .sheet(70)
                                .page()),
                exclusive.stream()
                        .map(asset -> Line.of(
                                name(asset),
                                Cell.soft(text.below(asset)),
                                day(asset.rights().exclusiveUntil()),
                                Cell.text(rivals(asset))))
                        .toList());
        return List.of(
                new Block.Heading(words.text("ugc.exclusivity")), table, new Block.Note(words.text("ugc.rivals.note")));
    }

    private String rivals(SeenAsset asset) {
        return asset.rivalPosts().stream()
                .map(post -> words.text("ugc.rival", post.rival(), run.numbers().day(post.day()), post.permalink())
                        .strip())
                .collect(Collectors.joining("; "));
    }

    List<Block> value() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(words.text("ugc.value")));
        blocks.add(Table.of(
                List.of(
                        asset(),
                        AssetText.column(words),
                        Column.of("kind", words.text("brief.kind"))
                                .paper(101)
                                .sheet(16)
                                .page(),
                        Column.of("value", words.text("ugc.value.name"))
                                .figures()
                                .paper(110)
                                .sheet(18)
                                .page(),
                        Column.of("cost", words.text("ugc.cost"))
                                .figures()
                                .paper(110)
                                .sheet(18)
                                .page()),
                assets.assets().stream().map(this::value).toList()));
        blocks.add(new Block.Note(words.text("ugc.value.note")));
        return blocks;
    }

    private Line value(SeenAsset asset) {
        Optional<Money> value = asset.value();
        return Line.of(
                name(asset),
                Cell.soft(text.below(asset)),
                Cell.text(text.kind(asset)),
                Cell.amount(value),
                Cell.amount(asset.cost()));
    }

    private Column asset() {
        return Column.of("creator", words.text("ugc.asset"))
                .paper(180)
                .sheet(34)
                .page();
    }

    private Cell name(SeenAsset asset) {
        return new Cell.Name(asset.creator(), text.below(asset));
    }

    private Cell day(Optional<LocalDate> day) {
        return Cell.text(day.map(run.numbers()::day).orElse(""));
    }
}
