package dev.rapport.core.outcome;

import dev.rapport.api.model.Basis;
import dev.rapport.api.model.Trace;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.core.intake.ResultFile;
import dev.rapport.judged.outcome.Booking;
import dev.rapport.judged.outcome.Spelling;
import dev.rapport.written.DidYouMean;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Creators in sheets that people keep by hand with whom nothing is booked, in whatever campaign: what stands beside a misspelt name is lost. */
final class Strangers {

    private static final int MOST_NAMED = 8;

    private final Attribution attribution;
    private final Set<String> booked;
    private final Set<String> keys;

    /** @param all bookings of every campaign */
    Strangers(Attribution attribution, Collection<Booking> all) {
        this.attribution = attribution;
        this.booked = all.stream().map(Booking::creator).collect(Collectors.toCollection(TreeSet::new));
        this.keys = booked.stream()
                .flatMap(one -> Stream.of(one, one.substring(one.indexOf(':') + 1)))
                .map(Spelling::key)
                .collect(Collectors.toSet());
    }

    /** The file, and a line about those in it. */
    ResultFile told(ResultFile given) {
        ResultFile file = answers(given);
        List<String> names = Stream.of(
                        file.sales().stream()
                                .filter(one -> one.basis() == Basis.STATED)
                                .map(one -> one.trace()),
                        file.insights().stream()
                                .filter(one -> one.basis() == Basis.STATED)
                                .map(one -> one.trace()),
                        file.clicks().stream()
                                .filter(one -> one.basis() == Basis.STATED)
                                .map(one -> one.trace()))
                .flatMap(traces -> traces)
                .filter(this::isStranger)
                .map(Trace::creator)
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return file;
        }
        String more = names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "";
        return file.with(ReadIssue.warning(
                "not-booked",
                "With (" + names.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + ")" + more
                        + " nothing is booked, so that these rows count nowhere. " + hint(names),
                ""));
    }

    /** What a buyer wrote is not repeated: it may name anybody. */
    private ResultFile answers(ResultFile file) {
        long named = file.answers().stream()
                .filter(one -> !attribution.heard(one).isEmpty())
                .count();
        long others = file.answers().size() - named;
        return others == 0
                ? file
                : file.with(ReadIssue.info(
                        "answers-name-nobody",
                        "Of (" + file.answers().size() + ") answers (" + others
                                + ") name nobody who was live then; they count for nobody."
                                + " Maybe give the creators' names as choices, as creators.csv has them.",
                        ""));
    }

    private String hint(List<String> names) {
        return names.stream()
                .flatMap(name -> DidYouMean.near(name, booked, name.length() < 6 ? 1 : 2)
                        .map(meant -> "Maybe " + name + " is " + meant + ".")
                        .stream())
                .findFirst()
                .orElse("Maybe write what was agreed with them into deliverables.csv.");
    }

    private boolean isStranger(Trace trace) {
        String named = Spelling.key(trace.creator()).replaceFirst("^(.*:)?@?", "");
        return !named.isEmpty()
                && !keys.contains(named)
                && attribution.of(trace).isEmpty();
    }
}
