package dev.rapport.report.seen;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.brief.Brief;
import dev.rapport.judged.brief.Piece;
import dev.rapport.judged.outcome.Asset;
import dev.rapport.judged.outcome.BookingOutcome;
import dev.rapport.judged.outcome.Catalogue;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.report.words.Names;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes what an edition sees of what was agreed: briefs and content. */
final class SeenAgreed {

    private final ReportInput input;
    private final Campaign campaign;
    private final Eyes eyes;
    private final Names names;
    private final Map<String, String> shown;

    /** @param shown names of creators, by id */
    SeenAgreed(ReportInput input, Eyes eyes, Names names, Map<String, String> shown) {
        this.input = input;
        this.campaign = input.campaign();
        this.eyes = eyes;
        this.names = names;
        this.shown = shown;
    }

    SeenBriefs briefs() {
        return new SeenBriefs(
                campaign.markets(),
                campaign.from(),
                campaign.until(),
                campaign.keyMessages(),
                campaign.mustSay(),
                campaign.mustNotSay(),
                campaign.disclosure(),
                campaign.freedom(),
                campaign.usageRights(),
                input.brought().briefs().stream().map(this::brief).toList());
    }

    Optional<SeenAssets> assets() {
        return input.brought().assets().map(this::assets);
    }

    /** What the agency alone sees, by id of a booking or of a piece of content. */
    Map<String, AgencyPiece> ofTheAgency() {
        Map<String, AgencyPiece> pieces = new HashMap<>();
        input.brought()
                .assets()
                .map(Catalogue::assets)
                .orElse(List.of())
                .forEach(asset -> pieces.put(
                        asset.id(),
                        new AgencyPiece(
                                asset.fee().map(this::money), asset.note().text())));
        input.brought().measured().map(Measurement::bookings).orElse(List.of()).stream()
                .map(BookingOutcome::booking)
                .forEach(booking -> pieces.put(
                        booking.id(),
                        new AgencyPiece(booking.fee(), booking.note().text())));
        return pieces;
    }

    private SeenBrief brief(Brief brief) {
        return new SeenBrief(
                brief.creator(),
                name(brief.creator(), brief.name()),
                SeenCreators.handle(brief.account()),
                brief.account().platform().isEmpty()
                        ? ""
                        : names.platform(brief.account().platform()),
                brief.pieces().stream().map(this::piece).toList(),
                brief.market(),
                brief.best(),
                brief.habits(),
                brief.open().stream().map(eyes::said).flatMap(Optional::stream).toList());
    }

    private SeenPiece piece(Piece piece) {
        return new SeenPiece(
                piece.booking(),
                piece.deliverable().map(one -> names.deliverable(one.id())).orElse(""),
                piece.platform().isEmpty() ? "" : names.platform(piece.platform()),
                piece.day(),
                piece.codes(),
                piece.link(),
                piece.rights());
    }

    private SeenAssets assets(Catalogue catalogue) {
        return new SeenAssets(
                catalogue.asOf(),
                catalogue.soonDays(),
                catalogue.channels(),
                catalogue.assets().stream().map(this::asset).toList(),
                catalogue.runningOut().stream().map(Asset::id).toList());
    }

    private SeenAsset asset(Asset asset) {
        return new SeenAsset(
                asset.id(),
                name(asset.creator(), asset.creator()),
                asset.booking(),
                asset.kind(),
                asset.permalink(),
                // Where it lies on the agency's machine is no matter of the client's.
                eyes.namesSources() ? asset.file() : asset.file().replaceFirst(".*[/\\\\]", ""),
                asset.made(),
                asset.performance(),
                asset.rights(),
                cost(asset),
                asset.value(),
                asset.uses(),
                asset.rivalPosts());
    }

    /** With the agency's share of the fee, as everywhere where a client reads what something costs. */
    private Optional<Money> cost(Asset asset) {
        if (asset.fee().isEmpty() && asset.gift().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal fee = asset.fee().orElse(BigDecimal.ZERO);
        BigDecimal share = fee.multiply(BigDecimal.valueOf(campaign.agencyMargin()));
        return Optional.of(money(fee.add(share).add(asset.gift().orElse(BigDecimal.ZERO))));
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, campaign.budget().currency()).rounded();
    }

    private String name(String creator, String otherwise) {
        return shown.getOrDefault(creator, otherwise);
    }
}
