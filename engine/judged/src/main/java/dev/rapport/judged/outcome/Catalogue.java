package dev.rapport.judged.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that creators made for the brand, and what may be done with it on a day.
 *
 * @param asOf the day
 * @param soonDays rights that end within so many days run out soon
 * @param channels those that the campaign wants, then others that somebody agreed to
 * @param assets in the order of the bookings, then of the sheet
 */
public record Catalogue(LocalDate asOf, int soonDays, List<String> channels, List<Asset> assets) {

    public Catalogue {
        channels = List.copyOf(channels);
        assets = List.copyOf(assets);
    }

    /** Those that may be used somewhere. */
    public List<Asset> usable() {
        return assets.stream().filter(Asset::isUsable).toList();
    }

    /** Those that may be used on a channel. */
    public List<Asset> usable(String channel) {
        return assets.stream().filter(asset -> asset.isUsable(channel)).toList();
    }

    /** The channel that is asked about first: the first that the campaign wants or somebody agreed to. */
    public Optional<String> first() {
        return channels.stream().findFirst();
    }

    /** Those that may be used today and not much longer, the first to end first. */
    public List<Asset> runningOut() {
        return usable().stream()
                .filter(asset -> asset.rights()
                        .until()
                        .filter(day -> !day.isAfter(asOf.plusDays(soonDays)))
                        .isPresent())
                .sorted((one, other) -> one.rights()
                        .until()
                        .orElse(LocalDate.MAX)
                        .compareTo(other.rights().until().orElse(LocalDate.MAX)))
                .toList();
    }
}
