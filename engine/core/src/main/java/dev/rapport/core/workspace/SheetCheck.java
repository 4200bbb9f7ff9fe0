package dev.rapport.core.workspace;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.AccountMap;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Collaboration;
import dev.rapport.judged.Rate;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.PlatformName;
import dev.rapport.written.Problems;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what the sheets say against the accounts and the campaign that there are: a row about nobody does nothing. */
public final class SheetCheck {

    private static final int MOST_TOLD = 30;

    private final WrittenSheets written;
    private final Problems problems = new Problems();

    private SheetCheck(WrittenSheets written) {
        this.written = written;
    }

    /**
     * Rows that name an account which no file brought; none while no file is read yet.
     *
     * @param accounts all accounts that are known
     */
    public static List<Problem> accounts(WrittenSheets written, Collection<AccountRef> accounts) {
        SheetCheck check = new SheetCheck(written);
        if (!accounts.isEmpty()) {
            check.unknownAccounts(accounts);
        }
        return check.problems.all();
    }

    /**
     * What of the sheets the campaign cannot use.
     *
     * @param day whose exchange rates count
     */
    public static List<Problem> campaign(WrittenSheets written, Campaign campaign, LocalDate day) {
        SheetCheck check = new SheetCheck(written);
        check.currencies(campaign, day);
        check.brands(campaign);
        return check.problems.all();
    }

    private void unknownAccounts(Collection<AccountRef> accounts) {
        AccountMap<AccountRef> known = new AccountMap<>();
        Set<String> platforms = new TreeSet<>();
        accounts.forEach(account -> {
            known.add(account, account);
            platforms.add(account.platform());
        });
        List<Mention> unknown = written.mentions().stream()
                .filter(mention -> known.all(mention.account()).isEmpty())
                .toList();
        Set<String> toldPlatforms = new TreeSet<>();
        int told = 0;
        for (Mention mention : unknown) {
            String platform = mention.account().platform();
            if (!platforms.contains(platform) && !PlatformName.known().contains(platform)) {
                if (toldPlatforms.add(mention.platformPlace())) {
                    problems.warning(
                            "unknown-platform",
                            "The platform (" + platform + ") is that of no account, so that "
                                    + mention.row().words() + " is not used.",
                            mention.platformPlace(),
                            PlatformName.hint(platform, platforms));
                }
            } else if (told++ < MOST_TOLD) {
                problems.warning(
                        "unknown-account",
                        "No file brought the account (" + mention.account() + "), so that "
                                + mention.row().words() + " is not used.",
                        mention.place(),
                        hint(mention.account(), accounts));
            }
        }
        if (told > MOST_TOLD) {
            problems.warning(
                    "unknown-account",
                    "And " + (told - MOST_TOLD) + " more rows name accounts that no file brought.",
                    unknown.get(unknown.size() - 1).place(),
                    "Maybe their files are not imported yet.");
        }
    }

    private static String hint(AccountRef account, Collection<AccountRef> accounts) {
        List<String> handles = accounts.stream()
                .filter(known -> known.platform().equals(account.platform())
                        && !known.handle().isEmpty())
                .map(AccountRef::handle)
                .distinct()
                .toList();
        String bare = bare(account.handle());
        Optional<String> same = handles.stream()
                .filter(handle -> bare(handle).equals(bare))
                .sorted()
                .findFirst();
        Optional<String> meant = same.or(() ->
                DidYouMean.near(account.handle(), handles, account.handle().length() < 6 ? 1 : 2));
        Optional<String> elsewhere = accounts.stream()
                .filter(known -> known.handleKey().equals(account.handleKey())
                        && !known.handle().isEmpty())
                .map(AccountRef::platform)
                .sorted()
                .findFirst();
        return meant.map(handle -> "Maybe " + handle + ".")
                .or(() -> elsewhere.map(platform -> "Maybe the platform is " + platform + "."))
                .orElse("Maybe its files are not imported yet, or the handle is another.");
    }

    /** Handles differ by their dots and lines more often than by their letters. */
    private static String bare(String handle) {
        return handle.toLowerCase(Locale.ROOT).replaceAll("[._-]", "");
    }

    private void currencies(Campaign campaign, LocalDate day) {
        List<WithoutRate.Amount> prices = new ArrayList<>();
        Map<String, List<String>> ofPrices = places(Mention.Row.PRICE);
        for (Rate rate : written.sheets().rates()) {
            String of = rate.account().toString();
            String place = ofPrices.getOrDefault(of, List.of("rates.csv")).get(0);
            prices.add(new WithoutRate.Amount(rate.fee(), day, of, place));
        }
        List<WithoutRate.Amount> costs = new ArrayList<>();
        Map<String, List<String>> ofCosts = places(Mention.Row.COLLABORATION);
        for (Collaboration line : written.sheets().collaborations()) {
            String of = line.account().toString();
            if (line.isFor(campaign.brand().name())) {
                costs.addAll(WithoutRate.amounts(
                        line.date(),
                        of + " on " + line.date(),
                        placeOfOnly(ofCosts.getOrDefault(of, List.of())),
                        Stream.of(line.fee(), line.gift(), line.came().revenue())));
            }
        }
        Currency to = campaign.budget().currency();
        WithoutRate.tell("Prices", prices, written.sheets().exchange(), to, problems);
        WithoutRate.tell("Costs and revenues", costs, written.sheets().exchange(), to, problems);
    }

    /** Of who stands in several rows, nobody knows here which of them it is: the message names the day. */
    private static String placeOfOnly(List<String> places) {
        return places.size() == 1 ? places.get(0) : "collaborations.csv";
    }

    /** Where each account stands in the rows of a kind. */
    private Map<String, List<String>> places(Mention.Row row) {
        return written.mentions().stream()
                .filter(mention -> mention.row() == row)
                .collect(Collectors.groupingBy(
                        mention -> mention.account().toString(),
                        Collectors.mapping(Mention::place, Collectors.toList())));
    }

    private void brands(Campaign campaign) {
        List<String> known = new ArrayList<>(campaign.rivals());
        known.add(campaign.brand().name());
        Set<String> told = new TreeSet<>();
        for (Mention mention : written.mentions()) {
            String brand = mention.says();
            boolean isNew = mention.row() == Mention.Row.COLLABORATION && !brand.isEmpty() && told.add(brand);
            if (!isNew || known.stream().anyMatch(brand::equalsIgnoreCase)) {
                continue;
            }
            String folded = fold(brand);
            Optional<String> meant = known.stream()
                    .filter(one -> fold(one).equals(folded)
                            || DidYouMean.near(folded, List.of(fold(one)), Math.max(1, folded.length() / 6))
                                    .isPresent())
                    .findFirst();
            String message = "The brand (" + brand
                    + ") is neither the campaign's nor a rival, so that the collaboration does not count.";
            if (meant.isPresent()) {
                problems.warning("other-brand", message, mention.saysPlace(), "Maybe " + meant.get() + ".");
            } else {
                problems.info("other-brand", message, mention.saysPlace(), "");
            }
        }
    }

    /** Without what is written in two ways: marks, umlauts, "and". */
    private static String fold(String brand) {
        String plain = brand.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("\\b(und|and|et|y|e)\\b|[&+]", " ")
                .replaceAll("\\b(gmbh|ag|ltd|inc|llc|se|kg)\\b", " ");
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^a-z0-9]", "");
    }
}
