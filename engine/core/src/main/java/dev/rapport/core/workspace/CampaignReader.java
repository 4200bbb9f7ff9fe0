package dev.rapport.core.workspace;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Campaign;
import dev.rapport.written.CountryCode;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenMoney;
import dev.rapport.written.yaml.YamlDocument;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
            "asOf",
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
            "mustSay",
            "mustNotSay",
            "disclosure",
            "freedom",
            "usageRights",
            "productionPrices",
            "plan",
            "language",
            "edition",
            "templates",
            "pages");

    /** More pages than anybody reads. */
    private static final int MOST_PAGES = 60;

    private static final Pattern AGES = Pattern.compile("(\\d{1,2})(?: ?[-–] ?(\\d{1,2})|\\+)");
    private static final List<String> GENDERS = List.of("female", "male", "other");

    private final Problems problems;
    private final CampaignNumbers numbers;
    /** Those of the standard pack. */
    private static final Set<String> LANGUAGES = Set.of("en", "de");

    private final YamlMap map;
    private final Set<String> languages;
    private final Optional<Set<String>> packs;

    private CampaignReader(YamlMap map, Set<String> languages, Optional<Set<String>> packs, Problems problems) {
        this.map = map;
        this.languages = languages;
        this.packs = packs;
        this.problems = problems;
        this.numbers = new CampaignNumbers(problems);
    }

    /** Whether campaign.yaml says it, so that no option does. */
    public static boolean isSaidIn(String name) {
        return NAMES.contains(name);
    }

    /** @throws dev.rapport.api.RapportException with every problem */
    public static Campaign read(Path file) {
        Problems problems = new Problems();
        Campaign campaign = read(file, problems);
        problems.throwIfErrors();
        return campaign;
    }

    /** From text as it stands in the file. @throws dev.rapport.api.RapportException with every problem */
    public static Campaign parse(String yaml) {
        Problems problems = new Problems();
        Campaign campaign =
                read(YamlDocument.parse(yaml, "campaign.yaml", problems), LANGUAGES, Optional.empty(), problems);
        problems.throwIfErrors();
        return campaign;
    }

    /** Reads what can be read, and notes what is wrong. */
    public static Campaign read(Path file, Problems problems) {
        return read(document(file, problems), LANGUAGES, Optional.empty(), problems);
    }

    /**
     * The same.
     *
     * @param languages those in which there are words for reports, such as {@code en}
     * @param packs names of the template packs that are there
     */
    public static Campaign read(Path file, Set<String> languages, Set<String> packs, Problems problems) {
        return read(document(file, problems), languages, Optional.of(packs), problems);
    }

    /** The template pack that a campaign names, before all else of it is read: its languages are the campaign's. */
    public static Optional<String> templates(Path file) {
        Problems unheard = new Problems();
        return new CampaignKinds(document(file, unheard), unheard).templates(Optional.empty());
    }

    private static YamlMap document(Path file, Problems problems) {
        return YamlDocument.read(file, shown(file), problems);
    }

    /** As problems call the file: one of several campaigns with its folder. */
    public static String shown(Path file) {
        String name = String.valueOf(file.getFileName());
        Path folder = file.getParent();
        return folder != null && folder.endsWith("campaigns") ? "campaigns/" + name : name;
    }

    private static Campaign read(YamlMap map, Set<String> languages, Optional<Set<String>> packs, Problems problems) {
        // What a file does not say that cannot be read is not missing in it.
        return new CampaignReader(map, languages, packs, map.isBroken() ? new Problems() : problems).campaign();
    }

    private Campaign campaign() {
        map.allow(NAMES, name -> CampaignAdvice.name(name, NAMES).or(() -> CampaignBlocks.holder(name)));
        // Without a budget there is no campaign, and that is told as such.
        map.names().stream()
                .filter(name -> NAMES.contains(name) && !name.equals("budget"))
                .forEach(name -> CampaignBlocks.tellEmpty(map, name, problems));
        Money budget = budget();
        List<String> markets = markets();
        CampaignWords words = new CampaignWords(map, problems);
        CampaignKinds kinds = new CampaignKinds(map, problems);
        CampaignTimes times = new CampaignTimes(map, problems);
        Optional<LocalDate> from = times.date("from");
        Optional<LocalDate> until = times.date("until");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            problems.error(
                    "end-before-start",
                    "The campaign ends (" + until.get() + ") before it begins (" + from.get() + ").",
                    map.placeOf("until"),
                    "Maybe from and until are swapped, or another year is meant.");
            until = Optional.empty();
        }
        Map<String, List<String>> niches = words.bySubject("niches");
        Campaign campaign = new Campaign(
                map.text("name", "Campaign"),
                brand(),
                kinds.objective(),
                budget,
                from,
                until,
                times.asOf(),
                times.zone(),
                markets,
                audience(),
                niches,
                words.bySubject("values"),
                words.words("exclusions"),
                rivals(),
                words.bySubject("safety"),
                deliverables(),
                product(budget.currency()),
                margin(),
                assumptions(),
                texts("keyMessages"),
                texts("mustSay"),
                texts("mustNotSay"),
                texts("disclosure"),
                texts("freedom"),
                new ContentReader(numbers, problems).rights(block("usageRights", ContentReader.RIGHTS)),
                new ContentReader(numbers, problems)
                        .prices(block("productionPrices", ContentReader.PRICES), budget.currency()),
                attribution(),
                new PlanLimitsReader(block("plan", PlanLimitsReader.NAMES), numbers, problems)
                        .read(budget.currency(), markets, niches.keySet()),
                language(),
                kinds.edition(),
                kinds.templates(packs),
                numbers.whole(map, "pages", MOST_PAGES, "Maybe leave it out, or write 12."));
        new CampaignDoubts(map, problems).tell(campaign);
        return campaign;
    }

    private Campaign.Brand brand() {
        YamlMap brand = block("brand", CampaignBlocks.of("brand"));
        String colour = brand.text("colour", "");
        if (!colour.isEmpty() && !colour.matches("#[0-9a-fA-F]{6}")) {
            problems.error(
                    "bad-colour",
                    "The colour (" + colour + ") is not written as #rrggbb.",
                    brand.placeOf("colour"),
                    "Maybe \"#0b6e69\".");
            colour = "";
        }
        return new Campaign.Brand(brand.text("name", map.text("name", "Brand")), colour);
    }

    private Money budget() {
        String text = map.text("budget", "");
        boolean isToldElsewhere =
                map.get("budget").map(value -> value.isMap() || value.isList()).orElse(false)
                        || map.names().stream().anyMatch(CampaignBlocks::isForBudget)
                        || CampaignBlocks.isToldAt(map.placeOf("budget"), problems);
        Optional<Money> written = WrittenMoney.parse(text);
        if (written.filter(amount -> amount.amount().signum() == 0).isPresent()) {
            problems.warning(
                    "out-of-range",
                    "The budget (" + text + ") buys nothing.",
                    map.placeOf("budget"),
                    "Maybe budget: 5000 " + written.get().currency() + ".");
        }
        return written.orElseGet(() -> {
            if (!isToldElsewhere) {
                problems.error(
                        "bad-budget",
                        text.isEmpty()
                                ? "The campaign says no budget."
                                : "The budget (" + text + ") is not an amount and a currency.",
                        map.placeOf("budget"),
                        CampaignAdvice.budget(text));
            }
            return Money.of("0", "EUR");
        });
    }

    private Campaign.TargetAudience audience() {
        YamlMap audience = block("audience", CampaignBlocks.of("audience"));
        // A word that no export has would match nobody, and look like an audience that does not fit.
        List<String> ages = new ArrayList<>();
        for (YamlValue age : items(audience, "ages")) {
            Matcher band = AGES.matcher(age.text());
            boolean isBand = band.matches()
                    && (band.group(2) == null || Integer.parseInt(band.group(1)) <= Integer.parseInt(band.group(2)));
            if (isBand) {
                ages.add(age.text());
            } else {
                problems.error(
                        "bad-age", "The ages (" + age.text() + ") are no band.", age.place(), "Maybe 18-24 or 65+.");
            }
        }
        List<String> genders = new ArrayList<>();
        for (YamlValue gender : items(audience, "genders")) {
            if (GENDERS.contains(gender.text().toLowerCase(Locale.ROOT))) {
                genders.add(gender.text());
            } else {
                problems.error(
                        "unknown-gender",
                        "The gender (" + gender.text() + ") does not exist in exports.",
                        gender.place(),
                        CampaignAdvice.gender(gender.text()));
            }
        }
        return new Campaign.TargetAudience(ages, genders);
    }

    private List<String> markets() {
        List<String> markets = new ArrayList<>();
        for (YamlValue market : items(map, "markets")) {
            String code = market.text().toUpperCase(Locale.ROOT);
            if (CountryCode.isCode(code)) {
                markets.add(code);
            } else {
                problems.error(
                        "unknown-market",
                        "The market (" + market.text() + ") is no country code.",
                        market.place(),
                        CountryCode.hint(market.text()));
            }
        }
        return markets;
    }

    /** Names of brands may hold a comma; several that stand in one text do not. */
    private List<String> rivals() {
        List<YamlValue> rivals = items(map, "rivals");
        map.get("rivals").ifPresent(value -> CampaignWords.tellJoined(value, problems));
        return rivals.stream()
                .filter(value -> !CampaignWords.isAnswer(map.get("rivals").orElse(value), value, problems))
                .map(YamlValue::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The items of a list; none, with a problem, where several stand in one text. */
    private List<YamlValue> items(YamlMap block, String name) {
        Optional<YamlValue> value = block.get(name);
        return value.isEmpty()
                        || CampaignWords.isNoList(value.get(), problems)
                        || CampaignWords.isSeveral(value.get(), problems)
                ? List.of()
                : value.get().list();
    }

    private List<Deliverable> deliverables() {
        List<Deliverable> deliverables = new ArrayList<>();
        if (map.get("deliverables").filter(value -> value.list().isEmpty()).isPresent()) {
            problems.warning(
                    "no-value",
                    "The list of deliverables is empty, so that one post, video or text stands in.",
                    map.placeOf("deliverables"),
                    "Maybe [post, reel], or delete the name.");
        }
        for (YamlValue value : items(map, "deliverables")) {
            Optional<Deliverable> deliverable = Deliverable.byId(value.text());
            if (deliverable.isEmpty()) {
                problems.error(
                        "unknown-deliverable",
                        "The deliverable (" + value.text() + ") does not exist.",
                        value.place(),
                        CampaignAdvice.deliverable(value.text()));
            } else if (!deliverables.contains(deliverable.get())) {
                deliverables.add(deliverable.get());
            }
        }
        return deliverables.isEmpty() ? List.of(Deliverable.POST, Deliverable.VIDEO, Deliverable.TEXT) : deliverables;
    }

    private Campaign.Product product(Currency currency) {
        YamlMap product = block("product", CampaignBlocks.of("product"));
        return new Campaign.Product(
                numbers.money(product, "price", currency),
                numbers.margin(product, "margin"),
                numbers.money(product, "giftCost", currency));
    }

    private Campaign.Assumptions assumptions() {
        YamlMap assumptions = block("assumptions", CampaignBlocks.of("assumptions"));
        return new Campaign.Assumptions(
                numbers.number(assumptions, "clickRate", 1), numbers.number(assumptions, "conversionRate", 1));
    }

    private Campaign.Attribution attribution() {
        YamlMap attribution = block("attribution", CampaignBlocks.of("attribution"));
        return new Campaign.Attribution(
                attribution.get("tags").map(YamlValue::texts).orElse(List.of()),
                numbers.whole(
                                attribution,
                                "window",
                                366,
                                "Maybe leave it out for " + Campaign.Attribution.DAYS + ", or write 30.")
                        .orElse(Campaign.Attribution.DAYS));
    }

    private double margin() {
        return numbers.margin(map, "agencyMargin").orElse(0);
    }

    private String language() {
        String language = map.text("language", "en");
        if (!languages.contains(language)) {
            problems.error(
                    "unknown-language",
                    "There are no words in the language (" + language + ").",
                    map.placeOf("language"),
                    CampaignAdvice.language(
                            language,
                            languages,
                            "Maybe " + String.join(" or ", new TreeSet<>(languages)) + ", or add i18n/" + language
                                    + ".properties to your report-templates."));
            return "en";
        }
        return language;
    }

    private List<String> texts(String name) {
        return map.get(name).map(YamlValue::texts).orElse(List.of());
    }

    private YamlMap block(String name, List<String> names) {
        if (CampaignBlocks.isOneText(map, name, problems)) {
            return YamlDocument.parse("", name, problems);
        }
        YamlMap block = map.get(name).map(YamlValue::map).orElseGet(() -> YamlDocument.parse("", name, problems));
        block.allow(names, written -> CampaignAdvice.name(written, names).or(() -> CampaignBlocks.outside(written)));
        block.names().stream().filter(names::contains).forEach(one -> CampaignBlocks.tellEmpty(block, one, problems));
        return block;
    }
}
