package dev.rapport.report.ugc;

import dev.rapport.api.model.Money;
import dev.rapport.report.document.KeyFigure;
import dev.rapport.report.seen.SeenAsset;
import dev.rapport.report.seen.SeenAssets;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The answer in one sentence, and the three figures under it. */
final class UgcAnswer {

    private final SeenAssets assets;
    private final Words words;
    private final Numbers numbers;

    UgcAnswer(SeenRun run, SeenAssets assets) {
        this.assets = assets;
        this.words = run.words();
        this.numbers = run.numbers();
    }

    /** What may be used today on the channel that is asked about first, and what runs out soon. */
    String headline() {
        int all = assets.assets().size();
        if (assets.channels().isEmpty()) {
            return words.text("ugc.headline.no-channels", all);
        }
        if (assets.usable().isEmpty()) {
            return words.text("ugc.headline.none", all);
        }
        String answer = answer(all, assets.channels().get(0));
        Optional<LocalDate> last = lastOfSoon();
        return last.isEmpty()
                ? answer
                : answer + " " + words.text("ugc.headline.soon", assets.soon().size(), numbers.day(last.get()));
    }

    private String answer(int all, String channel) {
        int usable = assets.usable(channel);
        if (usable == 0) {
            return words.text("ugc.headline.elsewhere", all, assets.usable().size(), channel);
        }
        return all == 1 ? words.text("ugc.headline.only", channel) : words.text("ugc.headline", all, usable, channel);
    }

    List<KeyFigure> figures() {
        return List.of(
                KeyFigure.count(
                        "usable",
                        words.text("ugc.figure.usable"),
                        assets.usable().size(),
                        numbers.exact(assets.usable().size()),
                        words.text("ugc.figure.of", assets.assets().size())),
                KeyFigure.count(
                        "soon",
                        words.text("ugc.figure.soon", assets.soonDays()),
                        assets.soon().size(),
                        numbers.exact(assets.soon().size()),
                        lastOfSoon()
                                .map(day -> words.text("ugc.figure.by", numbers.day(day)))
                                .orElse("")),
                value());
    }

    private KeyFigure value() {
        Optional<Money> value = assets.value();
        String note = value.isEmpty()
                ? words.text("ugc.figure.no-price")
                : assets.cost()
                        .map(cost -> words.text("ugc.figure.cost", numbers.money(cost)))
                        .orElse(words.text("ugc.figure.no-cost"));
        return new KeyFigure(
                "value",
                words.text("ugc.figure.value"),
                value.map(numbers::money).orElse(words.text("unknown")),
                value.map(KeyFigure::sure).orElse(new KeyFigure.Unknown()),
                note);
    }

    private Optional<LocalDate> lastOfSoon() {
        return assets.soon().stream()
                .map(SeenAsset::rights)
                .flatMap(rights -> rights.until().stream())
                .max(LocalDate::compareTo);
    }
}
