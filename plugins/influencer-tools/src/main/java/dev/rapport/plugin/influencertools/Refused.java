package dev.rapport.plugin.influencertools;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Tables of tools that have nothing of a creator: they are named truly, and the way out is shown. */
final class Refused implements Family {

    private static final String MENTIONS = "brand-mentions";
    private static final String PROMOTIONS = "shop-promotions";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(MENTIONS, "Social listening, mentions of brands"),
                ReaderFormat.of(PROMOTIONS, "Promotions of retailers"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (head.hasColumns("mention_id", "brand_mentioned", "author_type")) {
            return Optional.of(Claim.exact(MENTIONS));
        }
        if (head.hasColumns("event_id", "mechanic", "promo_units", "retailer")) {
            return Optional.of(Claim.exact(PROMOTIONS));
        }
        return Optional.empty();
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        if (format.equals(MENTIONS)) {
            sink.refuse(
                    "no-creator-data",
                    "These are mentions of brands by people who are not named, and no creator's posts. Maybe import the"
                            + " table of creators' posts instead.");
        } else {
            sink.refuse(
                    "no-creator-data",
                    "These are promotions in shops (units, lift, trade spend), and nothing of a creator. Maybe import the"
                            + " table of creators' posts instead.");
        }
    }
}
