package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.AUDIENCE;
import static dev.rapport.api.plugin.ReaderCapability.FOLLOWERS;
import static dev.rapport.api.plugin.ReaderCapability.PROFILE;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Count;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Counter;
import dev.rapport.parsing.CountryNames;
import dev.rapport.parsing.CsvFile;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Shares;
import dev.rapport.parsing.TextEncoding;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** Meta Business Suite: who follows the account, in blocks of percent. */
final class BusinessSuiteAudience implements Family {

    private static final String FORMAT = "business-suite-audience";
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(?:[.,][0-9]+)?\\s*%?");
    private static final Pattern BANDS = Pattern.compile("(?m)^\"?18-24\"?[,;\\t]");
    private static final Set<String> WOMEN = Set.of(
            "women",
            "frauen",
            "mujeres",
            "mulheres",
            "femmes",
            "donne",
            "vrouwen",
            "kobiety",
            "kad\u0131nlar",
            "kvinnor",
            "kvinder",
            "\u0436\u0435\u043d\u0449\u0438\u043d\u044b");
    private static final Set<String> MEN = Set.of(
            "men",
            "m\u00e4nner",
            "hombres",
            "homens",
            "hommes",
            "uomini",
            "mannen",
            "m\u0119\u017cczy\u017ani",
            "erkekler",
            "m\u00e4n",
            "m\u00e6nd",
            "\u043c\u0443\u0436\u0447\u0438\u043d\u044b");
    private static final Pattern AGES = Pattern.compile("[0-9]{2}-[0-9]{2}|[0-9]{2}\\+");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Meta Business Suite audience", PROFILE, FOLLOWERS, AUDIENCE));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean hasTitle = head.text()
                .lines()
                .limit(60)
                .map(BusinessSuiteAudience::title)
                .anyMatch(title -> AudienceBlock.of(title) != AudienceBlock.NONE);
        // A workbook has neither; then the bands of ages below their title are the sign.
        boolean isTable = head.documents().isEmpty()
                && (head.text().startsWith("sep=")
                        || head.text().contains(";;")
                        || BANDS.matcher(head.text()).find());
        // The same blocks come for Facebook pages; "Top Pages" among them says so.
        boolean isFacebook = head.text().contains("Top Pages") || head.text().contains("Top pages");
        return Claims.when(hasTitle && isTable, isFacebook ? Claim.fallback(FORMAT) : Claim.shape(FORMAT));
    }

    /** What stands alone on a line, else nothing. */
    private static String title(String line) {
        String bare = line.strip().replaceAll("[;,\\t]+$", "");
        return bare.replace("\"", "").matches("[^;,\\t]*") ? bare.replace("\"", "") : "";
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Blocks blocks = new Blocks(sink);
        try (Reader text = TextEncoding.open(file.open())) {
            CsvFile.rows(text, blocks::add).ifPresent(sink::issue);
        }
        blocks.give();
    }

    private static final class Blocks {

        private final ModelSink sink;
        private final Shares ages = new Shares();
        private final Shares genders = new Shares();
        private final Shares cities = new Shares();
        private final Shares countries = new Shares();
        private AudienceBlock block = AudienceBlock.NONE;
        private List<String> names = List.of();
        private Count followers = Count.unknown();
        private int damaged;
        private boolean gendersAreWhole = true;

        Blocks(ModelSink sink) {
            this.sink = sink;
        }

        void add(CsvRow row) {
            List<String> cells = filled(row.cells());
            AudienceBlock begins = cells.size() == 1 ? AudienceBlock.of(cells.get(0)) : AudienceBlock.NONE;
            if (begins != AudienceBlock.NONE) {
                block = begins;
                names = List.of();
            } else if (cells.isEmpty()) {
                block = AudienceBlock.NONE;
            } else if (block == AudienceBlock.AGE_GENDER) {
                ageAndGender(cells);
            } else if (block == AudienceBlock.FOLLOWERS) {
                Count count = Counter.of(cells.get(0)).count();
                followers = count.isKnown() ? count : followers;
            } else if (block != AudienceBlock.NONE && names.isEmpty()) {
                names = cells;
            } else if (block != AudienceBlock.NONE) {
                places(cells);
            }
        }

        void give() {
            if (damaged > 0) {
                sink.issue(ReadIssue.warning(
                        "values-damaged",
                        damaged
                                + " percentages are none (a spreadsheet made dates of them); they are unknown, and a dimension that lacks one is left out."
                                + " Maybe import the file as it was downloaded.",
                        ""));
            }
            if (followers.isKnown()) {
                sink.account(
                        Account.of(Instagram.unnamed()).followers(followers).build());
            }
            if (!(ages.isEmpty() && genders.isEmpty() && cities.isEmpty() && countries.isEmpty())) {
                sink.audience(AudienceSnapshot.of(Instagram.unnamed())
                        .countries(countries.ofHundred())
                        .cities(cities.ofHundred())
                        .ages(ages.ofHundred())
                        .genders(gendersAreWhole ? genders.ofHundred() : Map.of())
                        .build());
            }
        }

        private void ageAndGender(List<String> cells) {
            if (!AGES.matcher(cells.get(0)).matches()) {
                names = cells;
                return;
            }
            List<OptionalDouble> values = new ArrayList<>();
            cells.subList(1, cells.size()).forEach(cell -> values.add(percent(cell)));
            gendersAreWhole &= values.stream().allMatch(OptionalDouble::isPresent);
            for (int i = 0; i < values.size() && i + 1 < names.size(); i++) {
                if (values.get(i).isPresent()) {
                    genders.add(gender(names.get(i + 1)), values.get(i).getAsDouble());
                }
            }
            // The sum of men and women without one of them would be a wrong number, not a rough one.
            if (values.stream().allMatch(OptionalDouble::isPresent)) {
                ages.add(
                        cells.get(0),
                        values.stream().mapToDouble(OptionalDouble::getAsDouble).sum());
            }
        }

        private void places(List<String> cells) {
            Shares shares = block == AudienceBlock.CITIES ? cities : countries;
            if (!PERCENT.matcher(cells.get(0).strip()).matches() && cells.size() > 1) {
                // One place in a row, under the heading of the names.
                percent(cells.get(1)).ifPresent(value -> shares.add(name(cells.get(0)), value));
                return;
            }
            for (int i = 0; i < Math.min(cells.size(), names.size()); i++) {
                String name = name(names.get(i));
                percent(cells.get(i)).ifPresent(value -> shares.add(name, value));
            }
            block = AudienceBlock.NONE;
        }

        private String name(String shown) {
            return block == AudienceBlock.COUNTRIES ? CountryNames.code(shown.strip()) : shown;
        }

        private OptionalDouble percent(String cell) {
            if (!PERCENT.matcher(cell.strip()).matches()) {
                damaged++;
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(
                    Double.parseDouble(cell.replace("%", "").strip().replace(',', '.')));
        }

        /** Without the empty cells that a spreadsheet puts behind; an empty first cell stands above the ages. */
        private static List<String> filled(List<String> cells) {
            int size = cells.size();
            while (size > 0 && cells.get(size - 1).isBlank()) {
                size--;
            }
            return cells.subList(0, size);
        }

        private static String gender(String name) {
            String lower = name.strip().toLowerCase(Locale.ROOT);
            return WOMEN.contains(lower) ? "female" : MEN.contains(lower) ? "male" : "other";
        }
    }
}
