package dev.rapport.report.seen;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.outcome.Partner;
import dev.rapport.judged.outcome.Partnership;
import dev.rapport.judged.outcome.Worked;
import dev.rapport.report.words.Names;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns partnerships into what one edition may see of them. */
final class SeeingPartners {

    private final ReportInput input;
    private final Eyes eyes;
    private final Names names;
    private final Map<String, String> creators;

    /** @param creators the names shown, by id */
    SeeingPartners(ReportInput input, Eyes eyes, Names names, Map<String, String> creators) {
        this.input = input;
        this.eyes = eyes;
        this.names = names;
        this.creators = creators;
    }

    List<SeenPartner> seen() {
        return input.brought().partners().stream().map(this::seen).toList();
    }

    /** What the agency alone sees, in the same order. */
    List<AgencyPartner> agency() {
        return input.brought().partners().stream()
                .map(one -> new AgencyPartner(
                        one.past().works().stream()
                                .map(work -> new AgencyPartner.Work(
                                        money(work.fee()), work.note().text()))
                                .toList(),
                        one.next().map(next -> next.even().fee()),
                        one.next().map(next -> next.safe().fee())))
                .toList();
    }

    private SeenPartner seen(Partner one) {
        Partnership past = one.past();
        return new SeenPartner(
                creators.getOrDefault(past.creator(), past.creator()),
                past.works().stream().map(this::work).toList(),
                money(past.cost()),
                money(past.netRevenue()),
                past.roi(),
                past.measured().size(),
                past.usualContribution(),
                past.onTime(),
                past.due(),
                past.costTrend(),
                one.recommendation(),
                one.reasons().stream().map(eyes::reason).distinct().toList(),
                one.missing().stream()
                        .filter(fact -> eyes.shows(fact.id()))
                        .map(names::fact)
                        .toList(),
                one.next()
                        .map(next -> new SeenPartner.Next(
                                names.deliverable(next.deliverable().id()),
                                next.even().cost(),
                                next.safe().cost())));
    }

    private SeenWork work(Worked one) {
        return new SeenWork(
                one.campaign(),
                one.deliverable().map(Deliverable::id).map(names::deliverable).orElse(""),
                one.day(),
                one.planned(),
                one.delivered(),
                one.isDue(),
                one.isOnTime(),
                one.overdue(),
                money(one.cost()),
                one.actual(),
                one.ratios());
    }

    private Optional<Money> money(Optional<BigDecimal> amount) {
        return amount.map(sum -> new Money(sum, input.campaign().budget().currency()));
    }
}
