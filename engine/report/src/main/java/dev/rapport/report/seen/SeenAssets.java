package dev.rapport.report.seen;

import dev.rapport.api.model.Money;
import dev.rapport.judged.outcome.Use;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The catalogue of content as a client may see it.
 *
 * @param asOf the day on which it is to be shown
 * @param soonDays rights that end within so many days run out soon
 * @param channels those that are asked about, the first one first
 * @param assets all of it
 * @param runningOut ids of those that may be used today and run out soon, the first to end first
 */
public record SeenAssets(
        LocalDate asOf, int soonDays, List<String> channels, List<SeenAsset> assets, List<String> runningOut) {

    public SeenAssets {
        assets = List.copyOf(assets);
    }

    /** Those that may be used somewhere. */
    public List<SeenAsset> usable() {
        return assets.stream()
                .filter(asset -> asset.uses().stream().anyMatch(Use::isAllowed))
                .toList();
    }

    /** How many may be used on a channel. */
    public int usable(String channel) {
        return (int) assets.stream()
                .filter(asset ->
                        asset.uses().stream().anyMatch(use -> use.channel().equals(channel) && use.isAllowed()))
                .count();
    }

    /** Those that run out soon. */
    public List<SeenAsset> soon() {
        return runningOut.stream()
                .flatMap(id -> assets.stream().filter(asset -> asset.id().equals(id)))
                .toList();
    }

    /** What those are worth that may be used and whose worth is known; empty where none is. */
    public Optional<Money> value() {
        return usable().stream().map(SeenAsset::value).flatMap(Optional::stream).reduce(Money::plus);
    }

    /** What the bookings of the same cost, each once; empty where one of them is not known, for a part compares to nothing. */
    public Optional<Money> cost() {
        Set<String> counted = new HashSet<>();
        List<SeenAsset> booked = usable().stream()
                .filter(asset -> asset.value().isPresent())
                .filter(asset -> !asset.booking().isEmpty() && counted.add(asset.booking()))
                .toList();
        return booked.stream().allMatch(asset -> asset.cost().isPresent())
                ? booked.stream().flatMap(asset -> asset.cost().stream()).reduce(Money::plus)
                : Optional.empty();
    }
}
