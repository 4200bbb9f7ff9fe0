package dev.rapport.plugin.tiktok;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Shares;
import dev.rapport.parsing.Table;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** TikTok Studio's followers by gender, territory, city and age: fractions. */
final class StudioAudience implements Family {

    private static final String FORMAT = "studio-audience";
    private static final String SHARE = "distribution";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "TikTok Studio followers by gender or territory", AUDIENCE));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean fits = head.hasColumns(SHARE)
                && head.columns().size() <= 4
                && head.columns().stream().anyMatch(column -> !kind(column).isEmpty());
        return Claims.when(fits, Claim.exact(FORMAT));
    }

    private static String kind(String column) {
        return switch (column) {
            case "gender" -> "gender";
            case "top territories", "territories", "top countries", "country" -> "country";
            case "top cities", "cities", "city" -> "city";
            case "age" -> "age";
            default -> "";
        };
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        String column = FileHead.of(file).columns().stream()
                .filter(name -> !kind(name).isEmpty())
                .findFirst()
                .orElse("");
        Shares shares = new Shares();
        Table.each(file, reading, row -> {
            String name = row.get(column);
            // The rest is no country and no city.
            if (!name.equalsIgnoreCase("Others")) {
                shares.add(kind(column).equals("gender") ? name.toLowerCase(Locale.ROOT) : name, percent(row, reading));
            }
        });
        Map<String, Double> known = shares.ofHundred();
        if (known.isEmpty()) {
            Told.figureNotKept(
                    reading, "The table (" + column + ") has no shares: too few follow the account, or too few rows.");
            return;
        }
        sink.audience(AudienceSnapshot.of(TikTok.unnamed())
                .countries(of("country", column, known))
                .cities(of("city", column, known))
                .ages(of("age", column, known))
                .genders(of("gender", column, known))
                .build());
    }

    private static Map<String, Double> of(String kind, String column, Map<String, Double> known) {
        return kind(column).equals(kind) ? known : Map.of();
    }

    /** A fraction as percent; -1 where it is none. */
    private static double percent(CsvRow row, Reading reading) {
        String text = row.get(SHARE).strip();
        boolean isPercent = text.endsWith("%");
        try {
            double number = Double.parseDouble(isPercent ? text.substring(0, text.length() - 1) : text);
            return isPercent ? number : number * 100;
        } catch (NumberFormatException notANumber) {
            if (!text.isEmpty()) {
                reading.sink()
                        .issue(ReadIssue.warning(
                                "bad-number",
                                "The share (Distribution = " + text + ") is none; it is left out.",
                                row.place(SHARE)));
            }
            return -1;
        }
    }
}
