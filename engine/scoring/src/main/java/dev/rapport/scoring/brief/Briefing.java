package dev.rapport.scoring.brief;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Creator;
import dev.rapport.judged.AccountMap;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.brief.Brief;
import dev.rapport.judged.brief.Conventions;
import dev.rapport.judged.brief.Market;
import dev.rapport.judged.brief.Piece;
import dev.rapport.judged.outcome.Booking;
import dev.rapport.judged.outcome.BookingOutcome;
import dev.rapport.judged.outcome.Status;
import dev.rapport.scoring.judging.Recipe;
import dev.rapport.scoring.metrics.FactAssembler;
import dev.rapport.scoring.metrics.MetricSettings;
import dev.rapport.scoring.metrics.SeenPost;
import dev.rapport.written.CountryCode;
import java.util.List;
import java.util.Optional;

/** Writes briefs: what was booked, else what the plan would buy. Thread-safe. */
public final class Briefing {

    private final Campaign campaign;
    private final Conventions conventions;
    private final FactAssembler metrics;
    private final BestPosts best;
    private final OpenPoints open;

    public Briefing(Recipe recipe) {
        this.campaign = recipe.campaign();
        this.conventions = recipe.pack().conventions();
        this.metrics =
                new FactAssembler(campaign, MetricSettings.of(recipe.pack().parameterValues()::number));
        this.best = new BestPosts(campaign);
        this.open = new OpenPoints(campaign);
    }

    /**
     * The brief of a creator.
     *
     * @param booked what was agreed with it, without what was called off
     * @param planned what the plan would buy from it; it counts where nothing is booked
     */
    public Brief of(Creator creator, List<BookingOutcome> booked, List<PlanItem> planned) {
        List<Piece> pieces = booked.isEmpty()
                ? planned.stream().map(Briefing::piece).toList()
                : booked.stream().map(one -> piece(one, creator)).toList();
        AccountRef account = account(creator, planned, pieces);
        Market market = market(creator, account);
        List<SeenPost> posts = creator.accounts().stream()
                .filter(data -> AccountMap.isSame(data.account().ref(), account))
                .findFirst()
                .map(data -> metrics.window(data).posts())
                .orElse(List.of())
                .stream()
                .filter(post -> booked.stream().noneMatch(one -> isPostOf(one, post)))
                .toList();
        BestPosts.Found found = best.of(posts);
        return new Brief(
                creator.id(),
                creator.name(),
                account,
                pieces,
                market,
                found.best(),
                found.habits(),
                open.of(pieces, market));
    }

    /** A booked post is paid for, whether it says so or not. */
    private static boolean isPostOf(BookingOutcome one, SeenPost seen) {
        return one.post()
                .filter(post -> post.id().equals(seen.post().id())
                        && post.account()
                                .platform()
                                .equals(seen.post().account().platform()))
                .isPresent();
    }

    private static Piece piece(PlanItem item) {
        return new Piece(
                "",
                Optional.of(item.deliverable()),
                item.account().platform(),
                Optional.empty(),
                false,
                List.of(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    private static Piece piece(BookingOutcome one, Creator creator) {
        Booking booking = one.booking();
        return new Piece(
                booking.id(),
                booking.deliverable(),
                booking.platform().isEmpty() ? onlyPlatform(creator) : booking.platform(),
                one.published().or(booking::planned),
                one.status() == Status.LIVE,
                booking.codes(),
                booking.link(),
                Optional.of(booking.rights()),
                booking.fee());
    }

    /** Where a creator has accounts on one platform alone the sheet need not name it. */
    private static String onlyPlatform(Creator creator) {
        List<String> platforms = creator.accounts().stream()
                .map(data -> data.account().ref().platform())
                .distinct()
                .toList();
        return platforms.size() == 1 ? platforms.get(0) : "";
    }

    /** The account of the plan, else the largest on the first platform that is asked for. */
    private static AccountRef account(Creator creator, List<PlanItem> planned, List<Piece> pieces) {
        return planned.stream()
                .map(PlanItem::account)
                .filter(one ->
                        pieces.stream().anyMatch(piece -> piece.platform().equals(one.platform())))
                .findFirst()
                .or(() -> creator.accounts().stream()
                        .map(data -> data.account().ref())
                        .filter(ref -> pieces.stream()
                                .anyMatch(piece -> piece.platform().equals(ref.platform())))
                        .findFirst())
                .orElseGet(() -> creator.accounts().isEmpty()
                        ? AccountRef.of("", "", creator.id())
                        : creator.accounts().get(0).account().ref());
    }

    private Market market(Creator creator, AccountRef account) {
        Optional<String> own = creator.accounts().stream()
                .map(AccountData::account)
                .filter(one -> AccountMap.isSame(one.ref(), account))
                .map(Account::country)
                .findFirst()
                .flatMap(CountryCode::of)
                .or(() -> creator.accounts().stream()
                        .map(data -> CountryCode.of(data.account().country()))
                        .flatMap(Optional::stream)
                        .findFirst());
        List<String> countries = own.map(List::of).orElse(campaign.markets());
        Market.Basis basis = own.isPresent()
                ? Market.Basis.ACCOUNT
                : countries.isEmpty() ? Market.Basis.UNKNOWN : Market.Basis.CAMPAIGN;
        return new Market(
                basis,
                countries.stream()
                        .map(code -> new Market.Country(code, conventions.disclosure(code)))
                        .toList());
    }
}
