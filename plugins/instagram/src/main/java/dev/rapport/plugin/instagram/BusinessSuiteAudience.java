package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.AUDIENCE;

import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Source;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
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
import java.util.regex.Pattern;

/** Meta Business Suite: who follows the account, in blocks of percent. */
final class BusinessSuiteAudience implements Family {

    private static final String FORMAT = "business-suite-audience";
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(?:[.,][0-9]+)?\\s*%?");
    private static final Pattern AGES = Pattern.compile("[0-9]{2}-[0-9]{2}|[0-9]{2}\\+");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Meta Business Suite audience", AUDIENCE));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean hasTitle = head.text().lines().limit(60).anyMatch(line -> block(cells(line)) != Block.NONE);
        boolean isTable = head.documents().isEmpty()
                && (head.text().startsWith("sep=") || head.text().contains(";;"));
        // The same blocks come for Facebook pages; "Top Pages" among them says so.
        boolean isFacebook = head.text().contains("Top Pages") || head.text().contains("Top pages");
        return Claims.when(hasTitle && isTable, isFacebook ? Claim.fallback(FORMAT) : Claim.shape(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Blocks blocks = new Blocks(sink);
        try (Reader text = TextEncoding.open(file.open())) {
            CsvFile.rows(text, blocks::add).ifPresent(sink::issue);
        }
        blocks.give();
    }

    private static List<String> cells(String line) {
        return List.of(line.replace("\"", "").split("[,;\t]", 2)[0]);
    }

    private enum Block {
        NONE,
        AGE_GENDER,
        CITIES,
        COUNTRIES
    }

    private static Block block(List<String> cells) {
        String title = cells.isEmpty() ? "" : cells.get(0).strip().toLowerCase(Locale.ROOT);
        return switch (title) {
            case "age & gender" -> Block.AGE_GENDER;
            case "top cities", "top towns/cities" -> Block.CITIES;
            case "top countries" -> Block.COUNTRIES;
            default -> Block.NONE;
        };
    }

    private static final class Blocks {

        private final ModelSink sink;
        private final Shares ages = new Shares();
        private final Shares genders = new Shares();
        private final Shares cities = new Shares();
        private final Shares countries = new Shares();
        private Block block = Block.NONE;
        private List<String> names = List.of();
        private int damaged;
        private boolean gendersAreWhole = true;

        Blocks(ModelSink sink) {
            this.sink = sink;
        }

        void add(CsvRow row) {
            List<String> cells = filled(row.cells());
            Block begins = cells.size() == 1 ? block(cells) : Block.NONE;
            if (begins != Block.NONE) {
                block = begins;
                names = List.of();
            } else if (cells.isEmpty()) {
                block = Block.NONE;
            } else if (block == Block.AGE_GENDER) {
                ageAndGender(cells);
            } else if (block != Block.NONE && names.isEmpty()) {
                names = cells;
            } else if (block != Block.NONE) {
                places(cells);
                block = Block.NONE;
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
            if (!(ages.isEmpty() && genders.isEmpty() && cities.isEmpty() && countries.isEmpty())) {
                sink.audience(new AudienceSnapshot(
                        Instagram.unnamed(),
                        Moment.unknown(),
                        countries.ofHundred(),
                        cities.ofHundred(),
                        ages.ofHundred(),
                        gendersAreWhole ? genders.ofHundred() : Map.of(),
                        Map.of(),
                        Map.of(),
                        OptionalDouble.empty(),
                        Source.UNSET));
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
            Shares shares = block == Block.CITIES ? cities : countries;
            for (int i = 0; i < Math.min(cells.size(), names.size()); i++) {
                String name = names.get(i);
                percent(cells.get(i)).ifPresent(value -> shares.add(name, value));
            }
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
            return switch (name.strip().toLowerCase(Locale.ROOT)) {
                case "women" -> "female";
                case "men" -> "male";
                default -> "other";
            };
        }
    }
}
