package dev.rapport.core.ugc;

import dev.rapport.core.workspace.Territory;
import dev.rapport.judged.outcome.Rights;
import dev.rapport.judged.outcome.Use;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says where something may be shown on a day. */
final class UseToday {

    private final LocalDate today;
    private final List<String> markets;

    /** @param markets codes of the countries in which the campaign sells */
    UseToday(LocalDate today, List<String> markets) {
        this.today = today;
        this.markets = markets;
    }

    Use on(String channel, Rights rights) {
        Optional<Territory> territory = Territory.of(rights.territory());
        List<String> inside = markets.stream()
                .filter(market -> territory.map(known -> known.holds(market)).orElse(false))
                .toList();
        boolean isPart = !rights.territory().isBlank() && inside.size() < markets.size();
        return new Use(channel, state(channel, rights, territory, inside), isPart ? inside : List.of());
    }

    private Use.State state(String channel, Rights rights, Optional<Territory> territory, List<String> inside) {
        boolean isAgreed = rights.channels().stream().anyMatch(one -> key(one).equals(key(channel)));
        if (!isAgreed) {
            return Use.State.NOT_AGREED;
        }
        if (rights.signedBy().isEmpty()) {
            return Use.State.NOT_SIGNED;
        }
        if (rights.from().filter(today::isBefore).isPresent()) {
            return Use.State.NOT_BEGUN;
        }
        if (rights.until().filter(today::isAfter).isPresent()) {
            return Use.State.RUN_OUT;
        }
        if (territory.isEmpty()) {
            return Use.State.TERRITORY_UNCLEAR;
        }
        return inside.isEmpty() && !markets.isEmpty() ? Use.State.OTHER_TERRITORY : Use.State.YES;
    }

    /** The same channel, however it is written. */
    static String key(String channel) {
        return channel.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }
}
