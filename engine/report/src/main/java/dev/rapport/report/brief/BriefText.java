package dev.rapport.report.brief;

import dev.rapport.api.model.PostKind;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.brief.BestPost;
import dev.rapport.judged.brief.DisclosureRule;
import dev.rapport.judged.brief.Habit;
import dev.rapport.judged.brief.Market;
import dev.rapport.judged.brief.Placement;
import dev.rapport.judged.outcome.Rights;
import dev.rapport.report.document.Block;
import dev.rapport.report.seen.SeenBrief;
import dev.rapport.report.seen.SeenBriefs;
import dev.rapport.report.seen.SeenPiece;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a brief says in words. */
final class BriefText {

    /** Letters of a caption that have room beside the others. */
    private static final int QUOTED = 44;

    private final SeenRun run;
    private final SeenBriefs all;
    private final Words words;

    BriefText(SeenRun run) {
        this.run = run;
        this.all = run.briefs();
        this.words = run.words();
    }

    /** Who asks for how much, and what for. */
    String goal(SeenBrief brief) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text("brief.ask", run.brand(), brief.pieces().size(), run.campaign()));
        String objective = run.objective().id();
        sentences.add(
                all.markets().isEmpty()
                        ? words.text("brief.goal." + objective)
                        : words.text("brief.goal.markets." + objective, countries(all.markets())));
        period(sentences);
        return String.join(" ", sentences);
    }

    private void period(List<String> sentences) {
        if (all.from().isPresent() && all.until().isPresent()) {
            sentences.add(words.text(
                    "brief.period",
                    run.numbers().day(all.from().get()),
                    run.numbers().day(all.until().get())));
        }
    }

    String countries(List<String> codes) {
        return codes.stream().map(run.names()::country).collect(Collectors.joining(", "));
    }

    /** How a post is told to be paid for in each country of the market. */
    List<Block.Pair> disclosure(Market market) {
        List<Block.Pair> pairs = new ArrayList<>();
        for (Market.Country country : market.countries()) {
            pairs.add(new Block.Pair(
                    run.names().country(country.code()),
                    country.rule().map(this::rule).orElse(words.text("brief.disclosure.no-rule"))));
        }
        if (market.countries().isEmpty()) {
            pairs.add(new Block.Pair(words.text("brief.disclosure.market"), words.text("brief.disclosure.no-market")));
        }
        if (!all.disclosure().isEmpty()) {
            pairs.add(new Block.Pair(words.text("brief.disclosure.brand"), String.join(" · ", all.disclosure())));
        }
        return pairs;
    }

    private String rule(DisclosureRule rule) {
        List<String> sentences = new ArrayList<>();
        String enough = String.join(" · ", rule.accepted());
        sentences.add(
                rule.where().isEmpty()
                        ? words.text("brief.disclosure.is-enough", enough)
                        : words.text("brief.disclosure.is-enough.where", enough, where(rule)));
        if (!rule.notEnough().isEmpty()) {
            sentences.add(words.text("brief.disclosure.is-not-enough", String.join(" · ", rule.notEnough())));
        }
        return String.join(" ", sentences);
    }

    String where(DisclosureRule rule) {
        return rule.where().stream()
                .map(Placement::id)
                .map(id -> words.text("placement." + id))
                .collect(Collectors.joining("; "));
    }

    String source(DisclosureRule rule) {
        return Stream.of(
                        rule.source(),
                        rule.year(),
                        rule.grade().equals("assumption") ? words.text("brief.disclosure.assumed") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** How it is known whose rules count, and who published them. */
    String basis(Market market) {
        String countries =
                countries(market.countries().stream().map(Market.Country::code).toList());
        String sources = market.countries().stream()
                .flatMap(country -> country.rule().stream())
                .map(rule -> words.text("brief.disclosure.by", run.names().country(rule.country()), source(rule)))
                .collect(Collectors.joining(" "));
        return (words.text("brief.basis." + market.basis().id(), countries) + " " + sources).strip();
    }

    /** What the brand may do with the content, by what was agreed; else what it wants. */
    List<String> rights(SeenBrief brief) {
        List<String> agreed = brief.pieces().stream()
                .filter(piece -> piece.rights()
                        .filter(rights -> !rights.channels().isEmpty())
                        .isPresent())
                .map(piece -> agreed(piece, brief.pieces().size() > 1))
                .toList();
        if (!agreed.isEmpty()) {
            return agreed;
        }
        Campaign.UsageRights wanted = all.usageRights();
        return wanted.channels().isEmpty()
                ? List.of(words.text("brief.rights.none"))
                : List.of(words.text("brief.rights.wanted", wanted(wanted)), words.text("brief.rights.not-agreed"));
    }

    private String agreed(SeenPiece piece, boolean named) {
        Rights rights = piece.rights().orElseThrow();
        List<String> parts = new ArrayList<>(List.of(String.join(", ", rights.channels())));
        if (!rights.territory().isEmpty()) {
            parts.add(words.text("rights.territory", rights.territory()));
        }
        rights.from()
                .ifPresent(
                        day -> parts.add(words.text("rights.from", run.numbers().day(day))));
        rights.until()
                .ifPresent(day ->
                        parts.add(words.text("rights.until", run.numbers().day(day))));
        rights.exclusiveUntil()
                .ifPresent(day -> parts.add(
                        words.text("rights.exclusive-until", run.numbers().day(day))));
        String all = String.join("; ", parts);
        return named ? piece.deliverable() + ": " + all : all;
    }

    private String wanted(Campaign.UsageRights wanted) {
        List<String> parts = new ArrayList<>(List.of(String.join(", ", wanted.channels())));
        if (!wanted.territory().isEmpty()) {
            parts.add(words.text("rights.territory", wanted.territory()));
        }
        wanted.months().ifPresent(months -> parts.add(words.text("rights.months", months)));
        if (wanted.exclusive()) {
            parts.add(words.text("rights.exclusive"));
        }
        return String.join("; ", parts);
    }

    /** A post in one sentence: when, what, how well, how it begins and where it stands. */
    String post(BestPost post) {
        String caption = post.caption().length() > QUOTED
                ? post.caption().substring(0, QUOTED).replaceFirst("\\s+\\S*$", "") + "…"
                : post.caption();
        return Stream.of(
                        post.day().map(run.numbers()::day).orElse(""),
                        kind(post.kind()),
                        run.numbers().percent(post.rate()),
                        caption,
                        post.permalink().replaceFirst("^https?://(www\\.)?", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What most of the best posts have in common, and how they were found. */
    String habits(SeenBrief brief) {
        return Stream.concat(brief.habits().stream().map(this::habit), Stream.of(words.text("brief.best.note")))
                .collect(Collectors.joining(" "));
    }

    private String habit(Habit habit) {
        String[] ends = habit.value().split("-", -1);
        String what =
                switch (habit.kind()) {
                    case POST_KIND -> words.text("habit.post-kind." + habit.value());
                    case LENGTH ->
                        ends[0].equals("0")
                                ? words.text("habit.length.to", ends[1])
                                : ends[1].equals("86400")
                                        ? words.text("habit.length.from", ends[0])
                                        : words.text("habit.length", ends[0], ends[1]);
                    case TIME_OF_DAY -> words.text("habit.time-of-day", ends[0], ends[1]);
                    case TOPIC -> words.text("habit.topic", habit.value());
                };
        return words.text("habit", habit.best(), habit.ofBest(), what, habit.all(), habit.ofAll());
    }

    String kind(PostKind kind) {
        return kind == PostKind.UNKNOWN
                ? ""
                : words.name("post-kind", kind.name().toLowerCase(Locale.ROOT));
    }
}
