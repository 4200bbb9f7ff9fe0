package dev.rapport.api.model;

import java.util.Map;
import java.util.OptionalDouble;

/** Builds an {@link AudienceSnapshot}; a dimension that is not set is not known. */
public final class AudienceBuilder {

    private final AccountRef account;
    private Moment date = Moment.unknown();
    private Map<String, Double> countries = Map.of();
    private Map<String, Double> cities = Map.of();
    private Map<String, Double> ages = Map.of();
    private Map<String, Double> genders = Map.of();
    private Map<String, Double> languages = Map.of();
    private Map<String, Double> interests = Map.of();
    private OptionalDouble quality = OptionalDouble.empty();
    private Source source = Source.UNSET;

    AudienceBuilder(AccountRef account) {
        this.account = account;
    }

    /** When it was measured. */
    public AudienceBuilder date(Moment date) {
        this.date = date;
        return this;
    }

    /** Shares from 0 to 1, by ISO 3166 code. */
    public AudienceBuilder countries(Map<String, Double> countries) {
        this.countries = countries;
        return this;
    }

    /** Shares from 0 to 1. */
    public AudienceBuilder cities(Map<String, Double> cities) {
        this.cities = cities;
        return this;
    }

    /** Shares from 0 to 1, by band, such as {@code 18-24}. */
    public AudienceBuilder ages(Map<String, Double> ages) {
        this.ages = ages;
        return this;
    }

    /** Shares from 0 to 1, by {@code female}, {@code male}, {@code other}. */
    public AudienceBuilder genders(Map<String, Double> genders) {
        this.genders = genders;
        return this;
    }

    /** Shares from 0 to 1, by BCP 47 tag. */
    public AudienceBuilder languages(Map<String, Double> languages) {
        this.languages = languages;
        return this;
    }

    /** Shares from 0 to 1, which may overlap. */
    public AudienceBuilder interests(Map<String, Double> interests) {
        this.interests = interests;
        return this;
    }

    /** Share of real, active followers. */
    public AudienceBuilder quality(OptionalDouble quality) {
        this.quality = quality;
        return this;
    }

    public AudienceBuilder source(Source source) {
        this.source = source;
        return this;
    }

    public AudienceSnapshot build() {
        return new AudienceSnapshot(
                account, date, countries, cities, ages, genders, languages, interests, quality, source);
    }
}
