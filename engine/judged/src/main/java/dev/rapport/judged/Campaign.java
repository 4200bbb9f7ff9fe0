package dev.rapport.judged;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a brand wants. Read from campaign.yaml, whose JSON Schema is made from these components and their {@link Doc}.
 */
public record Campaign(
        @Doc("Name of the campaign, as the client knows it") String name,
        @Doc("The brand and how its reports look") Brand brand,
        @Doc("What the campaign is for: awareness counts reach, traffic counts clicks, sales counts contribution")
                Objective objective,
        @Doc("What may be spent in all: an amount and a currency, such as 5000 EUR") Money budget,
        @Doc("First day") Optional<LocalDate> from,
        @Doc("Last day") Optional<LocalDate> until,
        @Doc("When the export files were made, where they do not say: a day, or a time with zone")
                Optional<Instant> asOf,
        @Doc("Time zone of the campaign, such as Europe/Berlin; reports and times without a zone use it") ZoneId zone,
        @Doc("ISO 3166 codes of the countries in which the product is sold") List<String> markets,
        @Doc("Who should see it") TargetAudience audience,
        @Doc("What the creator's posts should be about: a name and the words or phrases that show it")
                Map<String, List<String>> niches,
        @Doc("What the brand stands for: a name and the words or phrases that show it")
                Map<String, List<String>> values,
        @Doc("Words or phrases that make a creator unfit") List<String> exclusions,
        @Doc("Names and handles of rivals") List<String> rivals,
        @Doc("Brand-safety lists: a category and its words or phrases") Map<String, List<String>> safety,
        @Doc("What is asked of a creator; a platform that cannot make one skips it") List<Deliverable> deliverables,
        @Doc("What the product costs, earns and how it is given") Product product,
        @Doc("The agency's own share of the fees as a fraction, 0.15 = 15 %; never shown to the client")
                double agencyMargin,
        @Doc("Own assumptions about clicks and conversions, instead of the pack's") Assumptions assumptions,
        @Doc("What a post must get across") List<String> keyMessages,
        @Doc("Words or sentences that a post must have") List<String> mustSay,
        @Doc("Words or claims that no post may have") List<String> mustNotSay,
        @Doc("Words by which the brand wants a post to be told as paid for, beside those that its country asks for")
                List<String> disclosure,
        @Doc("What is left to the creator, such as the place or the tone") List<String> freedom,
        @Doc("What the brand wants to do with the content") UsageRights usageRights,
        @Doc("What it would cost to have such content produced, by kind") ProductionPrices productionPrices,
        @Doc("How results are found to be a creator's") Attribution attribution,
        @Doc("Limits of the plan") PlanLimits plan,
        @Doc("Language of the reports: one in which the template pack has words, such as en, de, es, fr, it, nl or pl")
                String language,
        @Doc("What the client reads of money: usual is the cost in all, open also fees and the agency's share")
                ClientEdition edition,
        @Doc(
                        "The template pack of the reports, by its folder's name in the workspace's or the installation's report-templates/")
                Optional<String> templates,
        @Doc(
                        "How many creators have a page of their own on paper: those chosen and in reserve, filled up with the best who wait for a person; 12 when nobody says otherwise")
                OptionalInt pages) {

    public Campaign {
        markets = List.copyOf(markets);
        exclusions = List.copyOf(exclusions);
        rivals = List.copyOf(rivals);
        deliverables = List.copyOf(deliverables);
        keyMessages = List.copyOf(keyMessages);
        mustSay = List.copyOf(mustSay);
        mustNotSay = List.copyOf(mustNotSay);
        disclosure = List.copyOf(disclosure);
        freedom = List.copyOf(freedom);
    }

    /** With the client's usual edition, the usual templates and as many pages as usual. */
    public Campaign(
            String name,
            Brand brand,
            Objective objective,
            Money budget,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<Instant> asOf,
            ZoneId zone,
            List<String> markets,
            TargetAudience audience,
            Map<String, List<String>> niches,
            Map<String, List<String>> values,
            List<String> exclusions,
            List<String> rivals,
            Map<String, List<String>> safety,
            List<Deliverable> deliverables,
            Product product,
            double agencyMargin,
            Assumptions assumptions,
            List<String> keyMessages,
            List<String> mustSay,
            List<String> mustNotSay,
            List<String> disclosure,
            List<String> freedom,
            UsageRights usageRights,
            ProductionPrices productionPrices,
            Attribution attribution,
            PlanLimits plan,
            String language) {
        this(
                name,
                brand,
                objective,
                budget,
                from,
                until,
                asOf,
                zone,
                markets,
                audience,
                niches,
                values,
                exclusions,
                rivals,
                safety,
                deliverables,
                product,
                agencyMargin,
                assumptions,
                keyMessages,
                mustSay,
                mustNotSay,
                disclosure,
                freedom,
                usageRights,
                productionPrices,
                attribution,
                plan,
                language,
                ClientEdition.USUAL,
                Optional.empty(),
                OptionalInt.empty());
    }

    /** The same campaign asking for other deliverables. */
    public Campaign asking(List<Deliverable> others) {
        return new Campaign(
                name,
                brand,
                objective,
                budget,
                from,
                until,
                asOf,
                zone,
                markets,
                audience,
                niches,
                values,
                exclusions,
                rivals,
                safety,
                others,
                product,
                agencyMargin,
                assumptions,
                keyMessages,
                mustSay,
                mustNotSay,
                disclosure,
                freedom,
                usageRights,
                productionPrices,
                attribution,
                plan,
                language,
                edition,
                templates,
                pages);
    }

    /** What a client reads of money. */
    public enum ClientEdition {
        /** What it costs the client in all. */
        USUAL,
        /** An open book: also the fees and the agency's share. */
        OPEN;

        /** As campaign.yaml has it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The client's brand. */
    public record Brand(
            @Doc("Name of the brand") String name,
            @Doc("Accent colour of the reports, as #rrggbb; the template pack's where it is not named")
                    String colour) {}

    /** Who should see the campaign. */
    public record TargetAudience(
            @Doc("Age bands, such as 18-24 and 25-34") List<String> ages,
            @Doc("female, male or other; empty for all") List<String> genders) {
        public TargetAudience {
            ages = List.copyOf(ages);
            genders = List.copyOf(genders);
        }
    }

    /** The product that is advertised. */
    public record Product(
            @Doc("Price of an order, in the currency of the budget") Optional<Money> price,
            @Doc("Share of the price that is earned, 0.4 = 40 %") OptionalDouble margin,
            @Doc("What a sample sent to a creator costs with shipping, in the currency of the budget")
                    Optional<Money> giftCost) {}

    /** Own numbers for what no file can tell. */
    public record Assumptions(
            @Doc("Clicks per view as a fraction") OptionalDouble clickRate,
            @Doc("Orders per click as a fraction") OptionalDouble conversionRate) {}

    /** What the brand wants to do with the content. */
    public record UsageRights(
            @Doc("Where it shall be shown, such as paid ads or website") List<String> channels,
            @Doc("Where in the world: country codes, DACH, EU, Europe or worldwide") String territory,
            @Doc("For how many months") OptionalInt months,
            @Doc("Whether the creator shall work for no rival meanwhile") boolean exclusive) {

        /** Nothing is wanted. */
        public static final UsageRights NONE = new UsageRights(List.of(), "", OptionalInt.empty(), false);

        public UsageRights {
            channels = List.copyOf(channels);
        }
    }

    /** What it would cost to have content produced elsewhere, by kind. */
    public record ProductionPrices(
            @Doc("A photo, in the currency of the budget") Optional<Money> photo,
            @Doc("A video, in the currency of the budget") Optional<Money> video,
            @Doc("An unboxing; else the price of a photo or a video") Optional<Money> unboxing,
            @Doc("A review; else the price of a photo or a video") Optional<Money> review) {

        /** No price is known. */
        public static final ProductionPrices NONE =
                new ProductionPrices(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** How results are found to be a creator's. */
    public record Attribution(
            @Doc("Words or hashtags that a booked post bears; the brand's name when empty") List<String> tags,
            @Doc("Days after the post in which an order counts") int window) {

        /** Days when nobody says others. */
        public static final int DAYS = 30;

        public static final Attribution DEFAULT = new Attribution(List.of(), DAYS);

        public Attribution {
            tags = List.copyOf(tags);
        }
    }

    /**
     * The fewest of a kind.
     *
     * @param creators how many, 0 where a share is asked for
     * @param share of all that are chosen, above 0 and at most 1; 0 where a number is asked for
     */
    public record Least(int creators, double share) {}

    /** Limits of the plan. */
    public record PlanLimits(
            @Doc("Lowest score that may be chosen, 0 to 100") OptionalDouble minScore,
            @Doc("Most creators to choose") OptionalInt maxCreators,
            @Doc("Most that one creator may cost, in the currency of the budget") Optional<Money> maxFee,
            @Doc("Fewest creators by niche: how many, or their share such as 30 %") Map<String, Least> minPerNiche,
            @Doc("Fewest creators by market, a country code: how many, or their share such as 30 %")
                    Map<String, Least> minPerMarket,
            @Doc("Most creators by platform") Map<String, Integer> maxPerPlatform,
            @Doc("Most creators by tier") Map<String, Integer> maxPerTier,
            @Doc("Most deliverables of one creator; one when nobody says otherwise") OptionalInt maxPerCreator) {

        /** Without limits by kind. */
        public PlanLimits(OptionalDouble minScore, OptionalInt maxCreators, Optional<Money> maxFee) {
            this(minScore, maxCreators, maxFee, Map.of(), Map.of(), Map.of(), Map.of(), OptionalInt.empty());
        }
    }
}
