package dev.rapport.spark;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.RateCard;
import dev.rapport.api.model.StatedFigures;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An account as its row has it, without its posts. */
final class AccountForm {

    private AccountForm() {}

    static AccountData read(Cells cells) throws BadRow {
        try {
            AccountRef ref = AccountRef.of(cells.required("platform"), cells.text("id"), cells.text("handle"));
            if (!ref.isNamed()) {
                throw new BadRow("no-value", "The account has neither id nor handle.", "Maybe give one of both.");
            }
            Account account = Account.of(ref)
                    .name(cells.text("name"))
                    .bio(cells.text("bio"))
                    .followers(cells.count("followers"))
                    .following(cells.count("following"))
                    .posts(cells.count("posts"))
                    .verified(cells.flag("verified"))
                    .isPrivate(cells.flag("private"))
                    .hasPicture(cells.flag("hasPicture"))
                    .category(cells.text("category"))
                    .country(cells.text("country"))
                    .created(cells.moment("created"))
                    .urls(cells.texts("urls"))
                    .stated(new StatedFigures(
                            cells.decimal("statedEngagementRate"),
                            cells.decimal("statedLikes"),
                            cells.decimal("statedComments"),
                            cells.decimal("statedViews"),
                            fees(cells)))
                    .fields(cells.named("fields"))
                    .source(PostForm.source(cells))
                    .build();
            Moment asOf = cells.moment("asOf");
            Instant exported = asOf.isKnown() ? instant(asOf) : account.source().exported();
            return new AccountData(
                    account,
                    List.of(),
                    comments(cells),
                    audience(ref, cells),
                    followers(ref, cells),
                    exported,
                    !asOf.isKnown() || cells.flag("asOfGuessed").isYes());
        } catch (IllegalArgumentException e) {
            throw new BadRow("bad-value", String.valueOf(e.getMessage()), "Maybe leave out what is unknown.");
        }
    }

    static Instant instant(Moment moment) {
        return moment instanceof Moment.At at ? at.instant() : Instant.EPOCH;
    }

    private static RateCard fees(Cells cells) throws BadRow {
        Map<Deliverable, Money> fees = new EnumMap<>(Deliverable.class);
        for (Cells fee : cells.rows("fees")) {
            String name = fee.required("deliverable");
            Deliverable deliverable = Deliverable.byId(name)
                    .orElseThrow(() -> BadRow.value("deliverable", name, "Maybe post, reel, video or story."));
            String amount = fee.required("amount");
            try {
                fees.put(deliverable, Money.of(new BigDecimal(amount), fee.required("currency")));
            } catch (NumberFormatException e) {
                throw BadRow.value("amount", amount, "Maybe write it as 620.00.");
            }
        }
        return new RateCard(fees);
    }

    private static List<AudienceSnapshot> audience(AccountRef ref, Cells cells) throws BadRow {
        List<AudienceSnapshot> audience = new ArrayList<>();
        for (Cells one : cells.rows("audience")) {
            audience.add(new AudienceSnapshot(
                    ref,
                    one.moment("date"),
                    one.shares("countries"),
                    one.shares("cities"),
                    one.shares("ages"),
                    one.shares("genders"),
                    one.shares("languages"),
                    one.shares("interests"),
                    one.decimal("quality"),
                    PostForm.source(one)));
        }
        return audience;
    }

    private static List<FollowerCount> followers(AccountRef ref, Cells cells) throws BadRow {
        List<FollowerCount> history = new ArrayList<>();
        for (Cells one : cells.rows("followerHistory")) {
            history.add(new FollowerCount(ref, one.moment("time"), one.count("followers")));
        }
        return history;
    }

    private static List<CommentFigure> comments(Cells cells) throws BadRow {
        List<CommentFigure> comments = new ArrayList<>();
        for (Cells one : cells.rows("comments")) {
            comments.add(new CommentFigure(
                    one.text("post"),
                    one.number("id", 0),
                    one.number("parent", 0),
                    one.number("author", 0),
                    one.moment("time"),
                    one.flag("byCreator"),
                    (int) one.number("words", 0),
                    one.flag("stock") == Flag.YES,
                    one.number("text", 0)));
        }
        return comments;
    }
}
