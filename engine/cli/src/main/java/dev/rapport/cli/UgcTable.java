package dev.rapport.cli;

import dev.rapport.AssetRoom.Catalogued;
import dev.rapport.judged.outcome.Asset;
import dev.rapport.judged.outcome.Catalogue;
import dev.rapport.judged.outcome.Use;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The catalogue of content, for people. */
final class UgcTable {

    private final Catalogued catalogued;
    private final Catalogue catalogue;

    UgcTable(Catalogued catalogued) {
        this.catalogued = catalogued;
        this.catalogue = catalogued.catalogue();
    }

    void print(Rows rows, Output output) {
        if (catalogue.assets().isEmpty()) {
            output.line("No content: no booking is live, and assets.csv has no row (creator, permalink or file, kind,"
                    + " channels, territory, rights until, signed by).");
        } else {
            head(output);
            assets(rows, output);
            catalogue.assets().forEach(asset -> rivals(asset, output));
        }
    }

    private void head(Output output) {
        output.line("As of " + catalogue.asOf() + ": " + catalogue.usable().size() + " of "
                + catalogue.assets().size() + " may be used somewhere, "
                + catalogue.runningOut().size() + " of them run out within "
                + Counted.of(catalogue.soonDays(), "day", "days"));
        catalogue
                .channels()
                .forEach(channel -> output.line(
                        "  " + channel + ": " + catalogue.usable(channel).size() + " of "
                                + catalogue.assets().size()));
    }

    private void assets(Rows rows, Output output) {
        List<String> headings = new ArrayList<>(List.of("asset", "creator", "kind"));
        headings.addAll(catalogue.channels());
        headings.addAll(List.of("rights until", "value"));
        TextTable table = new TextTable(headings, headings.size() - 1);
        catalogue.assets().stream().limit(rows.most()).forEach(asset -> {
            List<String> cells = new ArrayList<>(List.of(
                    ScoreTable.shorten(asset.id(), 28),
                    ScoreTable.shorten(asset.creator(), 32),
                    asset.kind().id()));
            asset.uses().forEach(use -> cells.add(use(use)));
            cells.add(asset.rights().until().map(LocalDate::toString).orElse("-"));
            cells.add(asset.value().map(Object::toString).orElse("-"));
            table.row(cells.toArray(String[]::new));
        });
        table.print(output);
        rows.rest(catalogue.assets().size(), "rapport ugc --all", output);
    }

    private static String use(Use use) {
        String text = use.state().id().replace('-', ' ');
        return use.isAllowed() && !use.markets().isEmpty() ? text + " in " + String.join(", ", use.markets()) : text;
    }

    private static void rivals(Asset asset, Output output) {
        asset.rivalPosts()
                .forEach(post -> output.line("  rival: " + asset.creator() + " names " + post.rival() + " on "
                        + post.day() + " and works for no rival until "
                        + asset.rights()
                                .exclusiveUntil()
                                .map(LocalDate::toString)
                                .orElse("-") + " "
                        + post.permalink()));
    }
}
