package dev.rapport.report.seen;

import dev.rapport.judged.Since;
import dev.rapport.judged.facts.Fact;
import dev.rapport.report.words.Names;
import dev.rapport.report.words.Sentences;
import dev.rapport.report.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one edition may see of who changed since an earlier run. */
final class SeeingSince {

    /** More causes of one decision are in {@code score --since}. */
    private static final int CAUSES = 2;

    private static final List<Since.Way> ORDER =
            List.of(Since.Way.ROSE, Since.Way.FELL, Since.Way.CAME, Since.Way.LEFT);

    /** How many rules spoke says nothing beside what they spoke of. */
    private static final Set<String> COUNTS = Set.of(Fact.REVIEWS.id(), Fact.EXCLUSIONS.id());

    private final Words words;
    private final Names names;
    private final Sentences sentences;
    private final Eyes eyes;
    private final Glance glance;

    SeeingSince(Words words, Names names, Sentences sentences, Eyes eyes, Glance glance) {
        this.words = words;
        this.names = names;
        this.sentences = sentences;
        this.eyes = eyes;
        this.glance = glance;
    }

    SeenSince seen(Since since) {
        List<SeenSince.SeenTurn> turns = since.turns().stream()
                .sorted(Comparator.comparing((Since.Turn turn) -> ORDER.indexOf(turn.way()))
                        .thenComparing(turn -> glance.place(turn.creatorId()))
                        .thenComparing(Since.Turn::creatorId))
                .map(this::turn)
                .toList();
        return new SeenSince(since.run(), since.asOf(), turns);
    }

    private SeenSince.SeenTurn turn(Since.Turn turn) {
        return new SeenSince.SeenTurn(
                glance.name(turn.creatorId()),
                turn.way(),
                turn.before().map(names::verdict).orElse(""),
                turn.after().map(names::verdict).orElse(""),
                turn.because().stream()
                        .flatMap(this::because)
                        .distinct()
                        .limit(CAUSES)
                        .collect(Collectors.joining("; ")));
    }

    private Stream<String> because(Since.Because because) {
        return because.cause() == Since.Cause.DATA
                ? because.moved().stream()
                        .filter(moved -> eyes.shows(moved.fact()) && !COUNTS.contains(moved.fact()))
                        .map(this::moved)
                : Stream.of(eyes.rules(because));
    }

    /** A number with both values; of a text or a yes and no the name says enough. */
    private String moved(Since.Moved moved) {
        String name = names.fact(moved.fact());
        Optional<Fact> fact = Fact.byId(moved.fact()).filter(one -> isNumber(moved.before(), moved.after()));
        return fact.map(one -> words.text("since.moved", name, value(moved.before(), one), value(moved.after(), one)))
                .orElse(name);
    }

    private String value(String plain, Fact fact) {
        return plain.isEmpty() ? words.text("unknown") : sentences.value(Double.parseDouble(plain), fact);
    }

    private static boolean isNumber(String... values) {
        return Stream.of(values).allMatch(value -> value.isEmpty() || value.matches("-?\\d+(\\.\\d+)?"));
    }
}
