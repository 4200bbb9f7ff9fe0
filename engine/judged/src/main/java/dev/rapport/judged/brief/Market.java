package dev.rapport.judged.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * In which countries a creator's posts must be told to be paid for.
 *
 * @param basis how that is known
 * @param countries those countries; none where nobody says any
 */
public record Market(Basis basis, List<Country> countries) {

    /** How the countries are known. */
    public enum Basis {
        /** The account says its own. */
        ACCOUNT,
        /** The campaign's, because the account says none. */
        CAMPAIGN,
        UNKNOWN;

        /** Name in JSON and in words: lower case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A country.
     *
     * @param code ISO 3166
     * @param rule what is published about it; empty where nothing was found, and a person must look
     */
    public record Country(String code, Optional<DisclosureRule> rule) {}

    public Market {
        countries = List.copyOf(countries);
    }
}
