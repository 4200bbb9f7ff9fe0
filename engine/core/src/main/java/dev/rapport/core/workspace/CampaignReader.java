package dev.rapport.core.workspace;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Objective;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenMoney;
import dev.rapport.written.yaml.YamlDocument;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads campaign.yaml. All problems are found in one pass. */
public final class CampaignReader {

    /** Names that the file may have, in the order of the schema. */
    static final List<String> NAMES = List.of(
            "name",
            "brand",
            "objective",
            "budget",
            "from",
            "until",
            "zone",
            "markets",
            "audience",
            "niches",
            "values",
            "exclusions",
            "rivals",
            "safety",
            "attribution",
            "deliverables",
            "product",
            "agencyMargin",
            "assumptions",
            "keyMessages",
            "plan",
            "language");

    private static final List<String> GENDERS = List.of("female", "male", "other");

    private final Problems problems;
    private final YamlMap map;

    private CampaignReader(YamlMap map, Problems problems) {
        this.map = map;
        this.problems = problems;
    }

    /** @throws dev.rapport.api.RapportException with every problem */
    public static Campaign read(Path file) {
        Problems problems = new Problems();
        Campaign campaign = read(file, problems);
        problems.throwIfErrors();
        return campaign;
    }

    /** Reads what can be read, and notes what is wrong. */
    public static Campaign read(Path file, Problems problems) {
        String name = String.valueOf(file.getFileName());
        return new CampaignReader(YamlDocument.read(file, name, problems), problems).campaign();
    }

    private Campaign campaign() {
        map.allow(NAMES);
        Money budget = budget();
        return new Campaign(
                map.text("name", "Campaign"),
                brand(),
                objective(),
                budget,
                date("from"),
                date("until"),
                zone(),
                markets(),
                audience(),
                lists("niches"),
                lists("values"),
                texts("exclusions"),
                texts("rivals"),
                lists("safety"),
                deliverables(),
                product(budget.currency()),
                margin(),
                assumptions(),
                texts("keyMessages"),
                attribution(),
                limits(budget.currency()),
                language());
    }

    private Campaign.Brand brand() {
        YamlMap brand = block("brand", List.of("name", "colour"));
        String colour = brand.text("colour", "#0b6e69");
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            problems.error(
                    "bad-colour",
                    "The colour (" + colour + ") is not written as #rrggbb.",
                    brand.placeOf("colour"),
                    "Maybe \"#0b6e69\".");
            colour = "#0b6e69";
        }
        return new Campaign.Brand(brand.text("name", map.text("name", "Brand")), colour);
    }

    private Objective objective() {
        String text = map.text("objective", "awareness");
        List<String> ids = Arrays.stream(Objective.values()).map(Objective::id).toList();
        if (!ids.contains(text)) {
            problems.error(
                    "unknown-objective",
                    "The objective (" + text + ") does not exist.",
                    map.placeOf("objective"),
                    DidYouMean.hint(text, ids, "Maybe awareness, traffic or sales."));
            return Objective.AWARENESS;
        }
        return Objective.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private Money budget() {
        String text = map.text("budget", "");
        return WrittenMoney.parse(text).orElseGet(() -> {
            problems.error(
                    "bad-budget",
                    "The budget (" + text + ") is not an amount and a currency.",
                    map.placeOf("budget"),
                    "Maybe budget: 5000 EUR.");
            return Money.of("0", "EUR");
        });
    }

    private Optional<LocalDate> date(String name) {
        String text = map.text(name, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            problems.error(
                    "bad-date",
                    "The day (" + text + ") of " + name + " is not written as 2026-03-31.",
                    map.placeOf(name),
                    "Maybe 2026-03-31.");
            return Optional.empty();
        }
    }

    private ZoneId zone() {
        String text = map.text("zone", "UTC");
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            problems.error(
                    "unknown-zone",
                    "The time zone (" + text + ") does not exist.",
                    map.placeOf("zone"),
                    DidYouMean.hint(text, ZoneId.getAvailableZoneIds(), "Maybe Europe/Berlin."));
            return ZoneId.of("UTC");
        }
    }

    private Campaign.TargetAudience audience() {
        YamlMap audience = block("audience", List.of("ages", "genders"));
        // A word that no export has would match nobody, and look like an audience that does not fit.
        for (YamlValue age : audience.get("ages").map(YamlValue::list).orElse(List.of())) {
            if (!age.text().matches("\\d{1,2}( ?[-–] ?\\d{1,2}|\\+)")) {
                problems.error(
                        "bad-age", "The ages (" + age.text() + ") are no band.", age.place(), "Maybe 18-24 or 65+.");
            }
        }
        for (YamlValue gender : audience.get("genders").map(YamlValue::list).orElse(List.of())) {
            if (!GENDERS.contains(gender.text().toLowerCase(Locale.ROOT))) {
                problems.error(
                        "unknown-gender",
                        "The gender (" + gender.text() + ") does not exist in exports.",
                        gender.place(),
                        "Maybe female, male or other.");
            }
        }
        return new Campaign.TargetAudience(
                audience.get("ages").map(YamlValue::texts).orElse(List.of()),
                audience.get("genders").map(YamlValue::texts).orElse(List.of()));
    }

    private List<String> markets() {
        List<String> markets = new ArrayList<>();
        for (YamlValue market : map.get("markets").map(YamlValue::list).orElse(List.of())) {
            String code = market.text().toUpperCase(Locale.ROOT);
            if (!code.matches("[A-Z]{2}")) {
                String name = market.text();
                problems.error(
                        "unknown-market",
                        "The market (" + name + ") is no country code.",
                        market.place(),
                        Arrays.stream(Locale.getISOCountries())
                                .filter(country -> new Locale("", country)
                                        .getDisplayCountry(Locale.ENGLISH)
                                        .equalsIgnoreCase(name))
                                .findFirst()
                                .map(country -> "Maybe " + country + ".")
                                .orElse("Maybe DE."));
            } else {
                markets.add(code);
            }
        }
        return markets;
    }

    private List<Deliverable> deliverables() {
        List<Deliverable> deliverables = new ArrayList<>();
        List<String> ids =
                Arrays.stream(Deliverable.values()).map(Deliverable::id).toList();
        for (YamlValue value : map.get("deliverables").map(YamlValue::list).orElse(List.of())) {
            Optional<Deliverable> deliverable = Deliverable.byId(value.text());
            if (deliverable.isEmpty()) {
                problems.error(
                        "unknown-deliverable",
                        "The deliverable (" + value.text() + ") does not exist.",
                        value.place(),
                        DidYouMean.hint(value.text(), ids, "Maybe one of " + String.join(", ", ids) + "."));
            } else if (!deliverables.contains(deliverable.get())) {
                deliverables.add(deliverable.get());
            }
        }
        return deliverables.isEmpty() ? List.of(Deliverable.POST, Deliverable.VIDEO, Deliverable.TEXT) : deliverables;
    }

    private Campaign.Product product(Currency currency) {
        YamlMap product = block("product", List.of("price", "margin", "giftCost"));
        return new Campaign.Product(
                money(product, "price", currency), number(product, "margin", 1), money(product, "giftCost", currency));
    }

    private Campaign.Assumptions assumptions() {
        YamlMap assumptions = block("assumptions", List.of("clickRate", "conversionRate"));
        return new Campaign.Assumptions(number(assumptions, "clickRate", 1), number(assumptions, "conversionRate", 1));
    }

    private Campaign.Attribution attribution() {
        YamlMap attribution = block("attribution", List.of("tags", "window"));
        return new Campaign.Attribution(
                attribution.get("tags").map(YamlValue::texts).orElse(List.of()),
                (int) number(attribution, "window", 366).orElse(Campaign.Attribution.DAYS));
    }

    private Campaign.PlanLimits limits(Currency currency) {
        YamlMap plan = block("plan", List.of("minScore", "maxCreators", "maxFee"));
        OptionalDouble most = number(plan, "maxCreators", 1e6);
        return new Campaign.PlanLimits(
                number(plan, "minScore", 100),
                most.isPresent() ? OptionalInt.of((int) most.getAsDouble()) : OptionalInt.empty(),
                money(plan, "maxFee", currency));
    }

    private double margin() {
        return number(map, "agencyMargin", 10).orElse(0);
    }

    private String language() {
        String language = map.text("language", "en");
        if (!List.of("en", "de").contains(language)) {
            problems.error(
                    "unknown-language",
                    "There are no words in the language (" + language + ").",
                    map.placeOf("language"),
                    "Maybe en or de.");
            return "en";
        }
        return language;
    }

    /** An amount in the currency of the budget, as it is written. */
    private Optional<Money> money(YamlMap block, String name, Currency currency) {
        OptionalDouble number = number(block, name, Double.MAX_VALUE);
        return number.isEmpty()
                ? Optional.empty()
                : block.get(name).flatMap(YamlValue::decimal).map(amount -> new Money(amount, currency));
    }

    private OptionalDouble number(YamlMap block, String name, double most) {
        Optional<YamlValue> value = block.get(name);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = value.get().number();
        if (number.isPresent() && (number.getAsDouble() < 0 || number.getAsDouble() > most)) {
            problems.error(
                    "out-of-range",
                    "The " + value.get().name() + " (" + value.get().text() + ") must lie between 0 and "
                            + (most == 1
                                    ? "1"
                                    : most > 1e9
                                            ? "anything"
                                            : BigDecimal.valueOf(most).toBigInteger()) + ".",
                    value.get().place(),
                    most == 1 ? "Maybe it is meant as percent: 40 %." : "Maybe a sign is wrong.");
            return OptionalDouble.empty();
        }
        return number;
    }

    private Map<String, List<String>> lists(String name) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Optional<YamlValue> value = map.get(name);
        if (value.isPresent() && value.get().isMap()) {
            YamlMap block = value.get().map();
            for (String key : block.names()) {
                lists.put(key, block.get(key).map(YamlValue::texts).orElse(List.of()));
            }
        } else if (value.isPresent()) {
            // A plain list is one niche a word.
            value.get().texts().forEach(text -> lists.put(text, List.of(text)));
        }
        return lists;
    }

    private List<String> texts(String name) {
        return map.get(name).map(YamlValue::texts).orElse(List.of());
    }

    private YamlMap block(String name, List<String> names) {
        YamlMap block = map.get(name).map(YamlValue::map).orElseGet(() -> YamlDocument.parse("", name, problems));
        block.allow(names);
        return block;
    }
}
