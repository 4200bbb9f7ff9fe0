package dev.rapport.plugin.youtube;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Moment;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Shares;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers who watches a channel: shares of its views by country, age and gender. */
final class Audience {

    private static final Pattern AGES = Pattern.compile("([0-9]{2})(?:[^0-9]+([0-9]{2}))?.*");

    private final AccountRef account;
    private final Shares ages = new Shares();
    private final Shares genders = new Shares();
    private final Shares countries = new Shares();

    Audience(AccountRef account) {
        this.account = account;
    }

    /** An age band such as {@code age18-24}, {@code AGE_65_}, {@code 18–24 years}, with its percent. */
    void age(String band, String percent) {
        Matcher ages = AGES.matcher(band.replaceFirst("^[^0-9]+", ""));
        if (ages.matches()) {
            String name = ages.group(2) == null ? ages.group(1) + "+" : ages.group(1) + "-" + ages.group(2);
            this.ages.add(name, number(percent));
        }
    }

    void gender(String name, String percent) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        if (!folded.isEmpty()) {
            String gender =
                    switch (folded) {
                        case "female",
                                "weiblich",
                                "mujer",
                                "mujeres",
                                "femme",
                                "femmes",
                                "feminino",
                                "femmina",
                                "kobieta" -> "female";
                        case "male",
                                "m\u00e4nnlich",
                                "hombre",
                                "hombres",
                                "homme",
                                "hommes",
                                "masculino",
                                "maschio",
                                "m\u0119\u017cczyzna" -> "male";
                        default -> "other";
                    };
            genders.add(gender, number(percent));
        }
    }

    /** A country with its views; ZZ is no country. */
    void country(String code, String views) {
        if (!code.equals("ZZ")) {
            countries.add(code, number(views));
        }
    }

    /** Gives what was gathered; false when there is nothing. */
    boolean give(Moment date, Reading reading) {
        if (ages.isEmpty() && genders.isEmpty() && countries.isEmpty()) {
            return false;
        }
        reading.sink()
                .audience(AudienceSnapshot.of(account)
                        .date(date)
                        .countries(countries.ofSum())
                        .ages(ages.ofHundred())
                        .genders(genders.ofHundred())
                        .build());
        return true;
    }

    private static double number(String text) {
        try {
            String bare = text.replace("%", "").strip();
            return bare.isEmpty() || bare.length() > 30 ? -1 : Double.parseDouble(bare.replace(',', '.'));
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }
}
