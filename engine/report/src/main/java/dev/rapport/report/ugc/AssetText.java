package dev.rapport.report.ugc;

import dev.rapport.judged.outcome.Use;
import dev.rapport.report.document.Column;
import dev.rapport.report.seen.SeenAsset;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.util.stream.Collectors;

/** What is said of an asset in words. */
record AssetText(SeenRun run) {

    /** Whether it may be used, with a shape. */
    String use(Use use) {
        Words words = run.words();
        if (use.isAllowed() && !use.markets().isEmpty()) {
            return words.text(
                    "use.yes.in",
                    use.markets().stream().map(run.names()::country).collect(Collectors.joining(", ")));
        }
        return words.text("use." + use.state().id());
    }

    String kind(SeenAsset asset) {
        return run.words().text("asset-kind." + asset.kind().id());
    }

    /** Its kind and its own name, under the creator's. */
    String below(SeenAsset asset) {
        return kind(asset) + " · " + asset.id();
    }

    /** The same as a column of a workbook, whose names have no line under them. */
    static Column column(Words words) {
        return Column.of("asset", words.text("ugc.asset")).sheet(26);
    }

    /** Channels on which it may be used. */
    static String channels(SeenAsset asset) {
        return asset.uses().stream().filter(Use::isAllowed).map(Use::channel).collect(Collectors.joining(", "));
    }
}
