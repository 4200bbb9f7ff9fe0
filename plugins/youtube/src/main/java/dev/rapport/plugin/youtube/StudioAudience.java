package dev.rapport.plugin.youtube;

import static dev.rapport.api.plugin.ReaderCapability.AUDIENCE;

import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** YouTube Studio's other tabs: countries, ages and genders are an audience; sources, devices and the like are told. */
final class StudioAudience implements Family {

    private static final String FORMAT = "studio-tab";
    private static final Set<String> COUNTRIES = Set.of(
            "geography",
            "geografie",
            "geograf\u00eda",
            "donn\u00e9es g\u00e9ographiques",
            "geografia",
            "country",
            "land");
    private static final Set<String> AGES = Set.of(
            "viewer age",
            "alter der zuschauer",
            "zuschaueralter",
            "edad de los espectadores",
            "edad del espectador",
            "\u00e2ge du spectateur",
            "\u00e2ge des spectateurs",
            "idade do espectador",
            "et\u00e0 spettatore",
            "wiek widza");
    private static final Set<String> GENDERS = Set.of(
            "viewer gender",
            "geschlecht der zuschauer",
            "sexo de los espectadores",
            "g\u00e9nero del espectador",
            "sexe du spectateur",
            "genre du spectateur",
            "g\u00eanero do espectador",
            "genere spettatore",
            "p\u0142e\u0107 widza");
    private static final Set<String> OTHERS = Set.of(
            "subscription status",
            "traffic source",
            "device type",
            "operating system",
            "playback location",
            "content type",
            "subtitles and cc",
            "sharing service",
            "video info language",
            "translation use",
            "new and returning viewers",
            "subscription source",
            "cities",
            "youtube product",
            "format",
            "playlist",
            "post",
            "audience by watch behavior");

    private static final Pattern HOURS =
            Pattern.compile(".*\\((?:hours|stunden|horas|heures|ore|uren|godziny|\u0447\u0430\u0441\u044b)\\).*");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "YouTube Studio, another tab than Content", AUDIENCE));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        List<String> columns = head.columns();
        boolean hasViews =
                columns.stream().anyMatch(StudioAudience::isOfViews) || head.hasColumns("watch time (hours)");
        boolean isAudience =
                StudioWords.has(columns, AGES) || StudioWords.has(columns, GENDERS) || head.hasColumns("geography");
        if (hasViews && isAudience) {
            return Optional.of(Claim.exact(FORMAT));
        }
        // Many tables have a country and views; only Studio counts hours beside them.
        boolean isStudio =
                columns.stream().anyMatch(column -> HOURS.matcher(column).matches() || column.endsWith("(%)"));
        boolean isOther = StudioWords.has(columns, COUNTRIES) || StudioWords.has(columns, OTHERS);
        return Claims.when(hasViews && isStudio && isOther && !VideoField.ID.isIn(columns), Claim.shape(FORMAT));
    }

    private static boolean isOfViews(String column) {
        return StudioWords.VIEWS.contains(column.replaceFirst("\\s*\\(%\\)$", ""));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        List<String> columns = FileHead.of(file).columns();
        String views =
                columns.stream().filter(StudioAudience::isOfViews).findFirst().orElse("");
        String percent = columns.stream()
                .filter(column -> isOfViews(column) && column.endsWith("(%)"))
                .findFirst()
                .orElse("");
        Audience audience = new Audience(YouTube.unnamed());
        long[] rows = new long[1];
        Table.each(file, reading, row -> {
            boolean isTotal = row.cells().stream().anyMatch(StudioWords::isTotal) || StudioWords.isFooter(row);
            rows[0] += isTotal ? 0 : 1;
            if (!isTotal && !StudioWords.has(columns, StudioWords.DATE)) {
                audience.country(row.get(StudioWords.column(columns, COUNTRIES)), row.get(views));
                audience.age(row.get(StudioWords.column(columns, AGES)), row.get(percent));
                audience.gender(row.get(StudioWords.column(columns, GENDERS)), row.get(percent));
            }
        });
        if (!audience.give(Moment.unknown(), reading)) {
            Told.figureNotKept(
                    reading,
                    "The " + rows[0] + " rows by "
                            + columns.stream().findFirst().orElse("")
                            + " are figures of the channel that the model has no place for. Maybe export the tab Content.");
        }
    }
}
