package dev.rapport.scoring.judging;

import dev.rapport.api.model.AccountRef;
import dev.rapport.judged.AccountMap;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Collaboration;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.Sheets;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.outcome.Partnership;
import dev.rapport.judged.outcome.Worked;
import dev.rapport.scoring.metrics.Folded;
import dev.rapport.scoring.metrics.FoldedWords;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** What was done together before, as collaborations.csv says. */
final class Relationship {

    private final Campaign campaign;
    private final AccountMap<Collaboration> past = new AccountMap<>();
    private final boolean isKnown;
    private final Exchange exchange;
    private final Set<FoldedWords> rivals;

    Relationship(Campaign campaign, Sheets sheets) {
        this.campaign = campaign;
        this.isKnown = !sheets.collaborations().isEmpty();
        this.exchange = sheets.exchange();
        sheets.collaborations().forEach(one -> past.add(one.account(), one));
        this.rivals = campaign.rivals().stream()
                .map(rival -> Folded.of(rival).words())
                .collect(Collectors.toSet());
    }

    void add(AccountRef account, Instant asOf, Candidate.Builder facts) {
        if (!isKnown) {
            return;
        }
        List<Collaboration> all = past.all(account);
        List<Collaboration> withBrand =
                all.stream().filter(one -> one.isFor(campaign.brand().name())).toList();
        facts.set(Fact.COLLABORATIONS, withBrand.size());
        facts.set(Fact.DAYS_SINCE_COLLABORATION, daysSince(withBrand, asOf));
        new Partnership(
                        "",
                        withBrand.stream()
                                .map(one -> Worked.of(one, campaign, exchange))
                                .toList())
                .tell(facts);
        if (!rivals.isEmpty()) {
            List<Collaboration> withRivals = all.stream()
                    .filter(one -> rivals.contains(Folded.of(one.brand()).words()))
                    .toList();
            facts.set(Fact.RIVAL_COLLABORATIONS, withRivals.size());
            facts.set(Fact.DAYS_SINCE_RIVAL_COLLABORATION, daysSince(withRivals, asOf));
        }
    }

    private OptionalDouble daysSince(List<Collaboration> past, Instant asOf) {
        Optional<LocalDate> last = past.stream().map(Collaboration::date).max(LocalDate::compareTo);
        if (last.isEmpty()) {
            return OptionalDouble.empty();
        }
        Instant then = last.get().atStartOfDay(campaign.zone()).toInstant();
        return OptionalDouble.of(Math.max(0, Duration.between(then, asOf).toDays()));
    }
}
