package dev.rapport.core.ugc;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Post;
import dev.rapport.core.outcome.Addresses;
import dev.rapport.core.outcome.Whose;
import dev.rapport.core.workspace.AssetRow;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.brief.Conventions;
import dev.rapport.judged.outcome.Asset;
import dev.rapport.judged.outcome.Booking;
import dev.rapport.judged.outcome.BookingOutcome;
import dev.rapport.judged.outcome.Catalogue;
import dev.rapport.judged.outcome.Status;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes the catalogue of content: take the creators, then ask. For one thread. */
public final class Cataloguing {

    private final Campaign campaign;
    private final Conventions conventions;
    private final List<AssetRow> rows;
    private final List<Booking> bookings;
    private final RivalWatch rivals;
    private final Map<String, Found> found = new HashMap<>();
    private final Set<String> handles = new TreeSet<>();

    /** Whose row it is, and its post. */
    private record Found(String creator, Optional<Post> post) {}

    /**
     * @param conventions words by which content is known
     * @param rows of assets.csv
     * @param bookings of deliverables.csv, of all campaigns
     */
    public Cataloguing(Campaign campaign, Conventions conventions, List<AssetRow> rows, List<Booking> bookings) {
        this.campaign = campaign;
        this.conventions = conventions;
        this.rows = List.copyOf(rows);
        this.bookings = List.copyOf(bookings);
        this.rivals = new RivalWatch(campaign);
    }

    /** Takes the next creator of the workspace. */
    public void take(Creator creator) {
        boolean isMeant = bookings.stream()
                .anyMatch(booking -> !Whose.accounts(creator, booking.creator(), booking.platform())
                        .isEmpty());
        for (AssetRow row : rows) {
            List<Account> accounts = Whose.accounts(creator, row.creator(), row.platform());
            if (!accounts.isEmpty() && !found.containsKey(row.id())) {
                isMeant = true;
                found.put(row.id(), new Found(creator.id(), post(creator, row.permalink())));
            }
        }
        creator.accounts().forEach(data -> handles.add(data.account().ref().handle()));
        if (isMeant) {
            rivals.take(creator);
        }
    }

    /**
     * The catalogue.
     *
     * @param outcomes what came of the bookings
     * @param today the day on which something is to be shown
     * @param soonDays rights that end within so many days run out soon
     * @param problems filled with rows that name nobody or no booking
     */
    public Catalogue of(List<BookingOutcome> outcomes, LocalDate today, int soonDays, Problems problems) {
        Map<String, BookingOutcome> byId = new HashMap<>();
        outcomes.forEach(one -> byId.put(one.booking().id(), one));
        List<AssetRow> own =
                rows.stream().filter(row -> !isOfAnotherCampaign(row, byId)).toList();
        List<String> channels = channels(outcomes, own);
        AssetMaker maker = new AssetMaker(campaign, conventions, rivals, channels, today);
        Set<String> told = new HashSet<>();
        List<Asset> ofRows = new ArrayList<>();
        for (AssetRow row : own) {
            Optional<BookingOutcome> booking = booking(row, outcomes, byId, problems);
            // A row about the post of a booking is that asset, said more exactly.
            booking.filter(one -> isPostOf(row, one)
                            || row.permalink().isEmpty() && row.file().isEmpty())
                    .ifPresent(one -> told.add(one.booking().id()));
            ofRows.add(maker.of(row, creator(row, problems), post(row), booking));
        }
        List<Asset> assets = new ArrayList<>();
        outcomes.stream()
                .filter(one -> one.status() == Status.LIVE
                        && !told.contains(one.booking().id()))
                .map(maker::of)
                .forEach(assets::add);
        assets.addAll(ofRows);
        return new Catalogue(today, soonDays, channels, assets);
    }

    private List<String> channels(List<BookingOutcome> outcomes, List<AssetRow> own) {
        List<String> all = new ArrayList<>(campaign.usageRights().channels());
        outcomes.stream()
                .filter(one -> one.status() == Status.LIVE)
                .forEach(one -> all.addAll(one.booking().rights().channels()));
        own.forEach(row -> all.addAll(row.rights().channels()));
        Map<String, String> once = new LinkedHashMap<>();
        all.forEach(channel -> once.putIfAbsent(UseToday.key(channel), channel));
        return List.copyOf(once.values());
    }

    /** Whether the sheet of bookings has the one it names, and this campaign has not. */
    private boolean isOfAnotherCampaign(AssetRow row, Map<String, BookingOutcome> byId) {
        return !byId.containsKey(row.booking())
                && bookings.stream().anyMatch(booking -> booking.id().equals(row.booking()));
    }

    private static Optional<BookingOutcome> booking(
            AssetRow row, List<BookingOutcome> outcomes, Map<String, BookingOutcome> byId, Problems problems) {
        if (row.booking().isEmpty()) {
            return outcomes.stream().filter(one -> isPostOf(row, one)).findFirst();
        }
        Optional<BookingOutcome> named = Optional.ofNullable(byId.get(row.booking()));
        if (named.isEmpty()) {
            problems.warning(
                    "unknown-booking",
                    "The booking (" + row.booking() + ") stands in no row of deliverables.csv.",
                    row.place(),
                    DidYouMean.hint(row.booking(), byId.keySet(), "Maybe leave it empty."));
        }
        return named;
    }

    private static boolean isPostOf(AssetRow row, BookingOutcome one) {
        return Addresses.isSame(row.permalink(), one.permalink());
    }

    private String creator(AssetRow row, Problems problems) {
        Found known = found.get(row.id());
        if (known != null) {
            return known.creator();
        }
        problems.warning(
                "unknown-creator",
                "No file brought the creator (" + row.creator() + ") of the asset (" + row.id()
                        + "), so that its performance is not known.",
                row.creatorPlace(),
                DidYouMean.hint(
                        row.creator(), handles, "Maybe its files are not imported yet, or the handle is another."));
        return row.creator();
    }

    private Optional<Post> post(AssetRow row) {
        return Optional.ofNullable(found.get(row.id())).flatMap(Found::post);
    }

    private static Optional<Post> post(Creator creator, String permalink) {
        return creator.accounts().stream()
                .map(AccountData::posts)
                .flatMap(List::stream)
                .filter(post -> Addresses.isSame(post.permalink(), permalink))
                .findFirst();
    }
}
