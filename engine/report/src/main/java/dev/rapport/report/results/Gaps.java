package dev.rapport.report.results;

import dev.rapport.judged.outcome.Status;
import dev.rapport.report.seen.SeenBooking;
import dev.rapport.report.seen.SeenResults;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is not known, and whom to ask for it. */
final class Gaps {

    private final SeenResults results;
    private final Words words;

    Gaps(SeenResults results, Words words) {
        this.results = results;
        this.words = words;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        who("results.gap.missing", one -> one.status() == Status.MISSING, sentences);
        who("results.gap.late", one -> one.status() == Status.LATE, sentences);
        who(
                "results.gap.insights",
                one -> one.status() == Status.LIVE
                        && one.actual().reach().isEmpty()
                        && one.actual().views().isEmpty(),
                sentences);
        who("results.gap.cost", one -> one.counts() && one.cost().isEmpty(), sentences);
        if (results.totals().actual().clicks().isEmpty()) {
            sentences.add(words.text("results.gap.clicks"));
        }
        if (results.totals().actual().orders().isEmpty()) {
            sentences.add(words.text("results.gap.orders"));
        } else if (results.totals().actual().contribution().isEmpty()) {
            sentences.add(words.text("results.gap.margin"));
        }
        return sentences;
    }

    private void who(String key, Predicate<SeenBooking> lacks, List<String> sentences) {
        List<SeenBooking> some = results.bookings().stream().filter(lacks).toList();
        if (!some.isEmpty()) {
            String names = some.stream().map(SeenBooking::name).distinct().collect(Collectors.joining(", "));
            sentences.add(words.text(key, some.size(), names));
        }
    }
}
