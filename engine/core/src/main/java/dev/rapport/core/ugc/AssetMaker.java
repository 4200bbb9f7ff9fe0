package dev.rapport.core.ugc;

import dev.rapport.api.model.Count;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Post;
import dev.rapport.core.workspace.AssetRow;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Note;
import dev.rapport.judged.brief.Conventions;
import dev.rapport.judged.outcome.Actual;
import dev.rapport.judged.outcome.Asset;
import dev.rapport.judged.outcome.AssetKind;
import dev.rapport.judged.outcome.Booking;
import dev.rapport.judged.outcome.BookingOutcome;
import dev.rapport.judged.outcome.Rights;
import dev.rapport.judged.outcome.RivalPost;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes an asset of a booking or of a row of the sheet. */
final class AssetMaker {

    private final Campaign campaign;
    private final ContentKind kinds;
    private final RivalWatch rivals;
    private final List<String> channels;
    private final UseToday uses;
    private final LocalDate today;

    AssetMaker(Campaign campaign, Conventions conventions, RivalWatch rivals, List<String> channels, LocalDate today) {
        this.campaign = campaign;
        this.kinds = new ContentKind(conventions.kinds());
        this.rivals = rivals;
        this.channels = channels;
        this.uses = new UseToday(today, campaign.markets());
        this.today = today;
    }

    Asset of(BookingOutcome one) {
        Booking booking = one.booking();
        AssetKind kind = kinds.of(one.post(), booking.deliverable());
        return new Asset(
                booking.id(),
                one.creator(),
                booking.id(),
                kind,
                one.permalink(),
                "",
                one.published(),
                one.actual(),
                booking.rights(),
                one.fee(),
                one.gift(),
                price(kind, ContentKind.medium(one.post(), booking.deliverable())),
                channels.stream()
                        .map(channel -> uses.on(channel, booking.rights()))
                        .toList(),
                rivalPosts(one.creator(), one.published(), booking.rights()),
                booking.note(),
                "");
    }

    /** @param post that stands at its address, of whoever the creator is */
    Asset of(AssetRow row, String creator, Optional<Post> post, Optional<BookingOutcome> booking) {
        Optional<Post> shown = post.or(() -> booking.flatMap(BookingOutcome::post));
        AssetKind medium =
                ContentKind.medium(shown, booking.flatMap(one -> one.booking().deliverable()));
        AssetKind kind = row.kind()
                .orElseGet(() ->
                        kinds.of(shown, booking.flatMap(one -> one.booking().deliverable())));
        // What the sheet does not say of the rights is as it was booked.
        Rights rights = isSilent(row.rights())
                ? booking.map(one -> one.booking().rights()).orElse(row.rights())
                : row.rights();
        Optional<LocalDate> made =
                row.made().or(() -> booking.flatMap(BookingOutcome::published)).or(() -> shown.flatMap(this::day));
        return new Asset(
                row.id(),
                creator,
                booking.map(one -> one.booking().id()).orElse(""),
                kind,
                row.permalink().isEmpty()
                        ? booking.map(BookingOutcome::permalink).orElse("")
                        : row.permalink(),
                row.file(),
                made,
                booking.map(BookingOutcome::actual)
                        .orElseGet(() -> post.map(AssetMaker::performance).orElse(Actual.UNKNOWN)),
                rights,
                booking.flatMap(BookingOutcome::fee),
                booking.flatMap(BookingOutcome::gift),
                price(kind, medium),
                channels.stream().map(channel -> uses.on(channel, rights)).toList(),
                rivalPosts(creator, made, rights),
                row.note().isEmpty() ? booking.map(one -> one.booking().note()).orElse(Note.NONE) : row.note(),
                row.place());
    }

    private static boolean isSilent(Rights rights) {
        return rights.channels().isEmpty()
                && rights.territory().isEmpty()
                && rights.from().isEmpty()
                && rights.until().isEmpty()
                && rights.exclusiveUntil().isEmpty()
                && rights.signedBy().isEmpty();
    }

    /** The price of its kind, else that of a photo or a video, whichever it is. */
    private Optional<Money> price(AssetKind kind, AssetKind medium) {
        Campaign.ProductionPrices prices = campaign.productionPrices();
        return switch (kind) {
            case PHOTO -> prices.photo();
            case VIDEO -> prices.video();
            case UNBOXING -> prices.unboxing().or(() -> ofMedium(medium));
            case REVIEW -> prices.review().or(() -> ofMedium(medium));
            case UNKNOWN -> Optional.empty();
        };
    }

    private Optional<Money> ofMedium(AssetKind medium) {
        return switch (medium) {
            case PHOTO -> campaign.productionPrices().photo();
            case VIDEO -> campaign.productionPrices().video();
            case UNBOXING, REVIEW, UNKNOWN -> Optional.empty();
        };
    }

    /** From the day after its own post to the last day of exclusivity that has come. */
    private List<RivalPost> rivalPosts(String creator, Optional<LocalDate> made, Rights rights) {
        return rights.exclusiveUntil().isEmpty() || made.isEmpty()
                ? List.of()
                : rivals.between(
                        creator,
                        made.get().plusDays(1),
                        earlier(rights.exclusiveUntil().get(), today));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Optional<LocalDate> day(Post post) {
        return post.time().in(campaign.zone()).map(time -> LocalDate.ofInstant(time, campaign.zone()));
    }

    private static Actual performance(Post post) {
        OptionalDouble engagements = post.likes().isKnown() && post.comments().isKnown()
                ? OptionalDouble.of(
                        (double) post.likes().value() + post.comments().value())
                : OptionalDouble.empty();
        return new Actual(
                number(post.reach()),
                number(post.views()),
                engagements,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                false);
    }

    private static OptionalDouble number(Count count) {
        return count.isKnown() ? OptionalDouble.of(count.value()) : OptionalDouble.empty();
    }
}
