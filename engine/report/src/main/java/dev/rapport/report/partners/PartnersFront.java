package dev.rapport.report.partners;

import dev.rapport.api.model.Money;
import dev.rapport.judged.outcome.Recommendation;
import dev.rapport.report.document.KeyFigure;
import dev.rapport.report.seen.SeenPartner;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The answer and the figures behind it. */
final class PartnersFront {

    private static final int THREE = 3;

    private static final List<Recommendation> ORDER =
            List.of(Recommendation.RENEW, Recommendation.RENEGOTIATE, Recommendation.PAUSE, Recommendation.UNKNOWN);

    private final List<SeenPartner> partners;
    private final Words words;
    private final Numbers numbers;

    PartnersFront(SeenRun run) {
        this.partners = run.partners();
        this.words = run.words();
        this.numbers = run.numbers();
    }

    /** With how many to go on, and how. */
    String headline() {
        if (count(Recommendation.UNKNOWN) == partners.size()) {
            return words.text("headline.partners.none", partners.size());
        }
        List<String> parts = ORDER.stream()
                .filter(one -> count(one) > 0)
                .map(one -> words.text("headline.partners." + one.id(), count(one)))
                .toList();
        return words.text("headline.partners", partners.size(), String.join(", ", parts));
    }

    /** The first three that are known. */
    List<KeyFigure> figures() {
        List<KeyFigure> known = new ArrayList<>();
        int works = partners.stream().mapToInt(one -> one.works().size()).sum();
        known.add(KeyFigure.count(
                "collaborations",
                words.text("partners.done"),
                works,
                numbers.exact(works),
                words.text("partners.with", partners.size())));
        sum(SeenPartner::cost)
                .ifPresent(cost -> known.add(new KeyFigure(
                        "cost", words.text("figure.cost"), numbers.money(cost), KeyFigure.sure(cost), sold())));
        int due = partners.stream().mapToInt(SeenPartner::due).sum();
        int onTime = partners.stream().mapToInt(SeenPartner::onTime).sum();
        if (due > 0) {
            known.add(KeyFigure.count(
                    "in-time",
                    words.text("partners.in-time"),
                    onTime,
                    words.text("partners.of", onTime, due),
                    words.text("partners.in-time.note")));
        }
        known.add(KeyFigure.count(
                "creators", words.text("partners.creators"), partners.size(), numbers.exact(partners.size()), ""));
        partners.stream()
                .map(one -> one.works().get(0).day())
                .min(LocalDate::compareTo)
                .ifPresent(day -> known.add(new KeyFigure(
                        "since", words.text("partners.since"), numbers.shortDay(day), new KeyFigure.Day(day), "")));
        return known.subList(0, THREE);
    }

    private String sold() {
        return sum(SeenPartner::netRevenue)
                .map(sold -> words.text("partners.sold", numbers.money(sold)))
                .orElse("");
    }

    private long count(Recommendation one) {
        return partners.stream()
                .filter(partner -> partner.recommendation() == one)
                .count();
    }

    private Optional<Money> sum(Function<SeenPartner, Optional<Money>> amount) {
        return partners.stream().map(amount).flatMap(Optional::stream).reduce(Money::plus);
    }
}
