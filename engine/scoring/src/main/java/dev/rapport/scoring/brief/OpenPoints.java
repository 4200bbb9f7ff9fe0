package dev.rapport.scoring.brief;

import dev.rapport.judged.Campaign;
import dev.rapport.judged.OpenPoint;
import dev.rapport.judged.brief.Market;
import dev.rapport.judged.brief.Piece;
import dev.rapport.judged.outcome.Rights;
import dev.rapport.scoring.metrics.Folded;
import dev.rapport.scoring.metrics.PhraseIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what is still to agree before a brief goes out. */
final class OpenPoints {

    private final Campaign campaign;
    private final List<OpenPoint> ofAll;

    OpenPoints(Campaign campaign) {
        this.campaign = campaign;
        this.ofAll = ofCampaign(campaign);
    }

    /** Those of the campaign first, then of the market, then of each piece. */
    List<OpenPoint> of(List<Piece> pieces, Market market) {
        List<OpenPoint> open = new ArrayList<>(ofAll);
        if (market.countries().isEmpty()) {
            open.add(OpenPoint.of(OpenPoint.Kind.NO_MARKET));
        }
        for (Market.Country country : market.countries()) {
            if (country.rule().isEmpty()) {
                open.add(OpenPoint.of(OpenPoint.Kind.NO_DISCLOSURE_RULE, country.code()));
            }
            campaign.disclosure().stream()
                    .filter(word -> country.rule()
                            .filter(rule -> rule.isNotEnough(word))
                            .isPresent())
                    .forEach(
                            word -> open.add(OpenPoint.of(OpenPoint.Kind.DISCLOSURE_NOT_ENOUGH, word, country.code())));
        }
        if (pieces.stream().noneMatch(Piece::isBooked)) {
            open.add(OpenPoint.of(OpenPoint.Kind.NOT_BOOKED));
        }
        pieces.stream().filter(Piece::isBooked).forEach(piece -> booked(piece, open));
        return open;
    }

    private static List<OpenPoint> ofCampaign(Campaign campaign) {
        List<OpenPoint> open = new ArrayList<>();
        if (campaign.keyMessages().isEmpty() && campaign.mustSay().isEmpty()) {
            open.add(OpenPoint.of(OpenPoint.Kind.NO_KEY_MESSAGES));
        }
        Stream.of(campaign.keyMessages(), campaign.mustSay(), campaign.disclosure())
                .flatMap(List::stream)
                .forEach(said -> campaign.mustNotSay().stream()
                        .filter(not -> holds(said, not))
                        .forEach(not -> open.add(OpenPoint.of(OpenPoint.Kind.WORDS_CONFLICT, said, not))));
        return List.copyOf(open);
    }

    private static boolean holds(String text, String phrase) {
        PhraseIndex index = new PhraseIndex();
        index.add(List.of(phrase));
        return !index.match(Folded.of(text)).isEmpty();
    }

    private void booked(Piece piece, List<OpenPoint> open) {
        // What is published needs no day and no link any more; its rights still count.
        if (!piece.isLive()) {
            toCome(piece, open);
        }
        piece.rights().ifPresent(rights -> rights(piece.booking(), rights, open));
    }

    private void toCome(Piece piece, List<OpenPoint> open) {
        String booking = piece.booking();
        if (piece.day().isEmpty()) {
            open.add(OpenPoint.of(OpenPoint.Kind.NO_DAY, booking));
        }
        piece.day()
                .filter(this::isOutside)
                .ifPresent(day -> open.add(OpenPoint.of(OpenPoint.Kind.DAY_OUTSIDE, booking, day.toString())));
        if (piece.codes().isEmpty()) {
            open.add(OpenPoint.of(OpenPoint.Kind.NO_CODE, booking));
        }
        if (piece.link().isEmpty()) {
            open.add(OpenPoint.of(OpenPoint.Kind.NO_LINK, booking));
        } else if (!piece.link().toLowerCase(Locale.ROOT).contains("utm_")) {
            open.add(OpenPoint.of(OpenPoint.Kind.LINK_WITHOUT_UTM, booking, piece.link()));
        }
    }

    private boolean isOutside(LocalDate day) {
        Optional<LocalDate> early = campaign.from().filter(day::isBefore);
        return early.or(() -> campaign.until().filter(day::isAfter)).isPresent();
    }

    private void rights(String booking, Rights rights, List<OpenPoint> open) {
        List<String> lacking = campaign.usageRights().channels().stream()
                .filter(wanted -> rights.channels().stream().noneMatch(wanted::equalsIgnoreCase))
                .toList();
        if (!lacking.isEmpty()) {
            open.add(OpenPoint.of(OpenPoint.Kind.RIGHTS_LACK, booking, String.join(", ", lacking)));
        }
        if (!rights.channels().isEmpty() && rights.signedBy().isEmpty()) {
            open.add(OpenPoint.of(OpenPoint.Kind.RIGHTS_UNSIGNED, booking));
        }
    }
}
