package dev.rapport.api.model;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Who follows an account, in shares from 0 to 1. A map is empty where the file does not have that dimension; shares of a
 * dimension may add up to less than 1 (a top ten), never to more by more than rounding, but for interests, which overlap.
 *
 * @param account whose audience
 * @param date when it was measured
 * @param countries by ISO 3166 code, or by the platform's text where it has no code
 * @param cities by the platform's text
 * @param ages by band, such as {@code 18-24} and {@code 65+}
 * @param genders by {@code female}, {@code male}, {@code other}
 * @param languages by BCP 47 tag
 * @param interests by the source's text
 * @param quality share of real, active followers as the source states it
 * @param source where this came from
 */
public record AudienceSnapshot(
        AccountRef account,
        Moment date,
        Map<String, Double> countries,
        Map<String, Double> cities,
        Map<String, Double> ages,
        Map<String, Double> genders,
        Map<String, Double> languages,
        Map<String, Double> interests,
        OptionalDouble quality,
        Source source) {

    public AudienceSnapshot {
        countries = shares(countries);
        cities = shares(cities);
        ages = shares(ages);
        genders = shares(genders);
        languages = shares(languages);
        interests = shares(interests);
    }

    /** Begins a snapshot; what is not set is not known. */
    public static AudienceBuilder of(AccountRef account) {
        return new AudienceBuilder(account);
    }

    /** The same snapshot under another name of its account. */
    public AudienceSnapshot under(AccountRef other) {
        return new AudienceSnapshot(
                other, date, countries, cities, ages, genders, languages, interests, quality, source);
    }

    private static Map<String, Double> shares(Map<String, Double> given) {
        given.forEach((name, share) -> {
            if (!(share >= 0 && share <= 1.0001)) {
                throw new IllegalArgumentException("The share of (" + name + ") is " + share
                        + " and must lie between 0 and 1. Maybe the file has percent.");
            }
        });
        return Collections.unmodifiableMap(new TreeMap<>(given));
    }
}
