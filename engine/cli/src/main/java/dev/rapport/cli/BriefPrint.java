package dev.rapport.cli;

import dev.rapport.api.model.Deliverable;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.brief.BestPost;
import dev.rapport.judged.brief.Brief;
import dev.rapport.judged.brief.DisclosureRule;
import dev.rapport.judged.brief.Habit;
import dev.rapport.judged.brief.Market;
import dev.rapport.judged.brief.Piece;
import dev.rapport.judged.brief.Placement;
import dev.rapport.report.words.Sentences;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Briefs, for people. */
final class BriefPrint {

    private BriefPrint() {}

    /** One line a creator. */
    static void list(List<Brief> briefs, Output output) {
        TextTable table = new TextTable(List.of("creator", "asked for", "disclosure as in", "still to agree"), 3);
        briefs.forEach(brief -> table.row(
                ScoreTable.shorten(brief.account().toString(), 40),
                brief.pieces().stream().map(BriefPrint::what).collect(Collectors.joining(", ")),
                brief.market().countries().stream().map(Market.Country::code).collect(Collectors.joining(", ")),
                String.valueOf(brief.open().size())));
        table.print(output);
        output.line("In full: rapport brief HANDLE or --all; as pages to hand out: rapport report brief");
    }

    /** One brief in full. */
    static void whole(Brief brief, Campaign campaign, Sentences words, Output output) {
        output.line(brief.name() + " (" + brief.account() + ")");
        brief.pieces().forEach(piece -> output.line("  asked for: " + piece(piece)));
        all("get across", campaign.keyMessages(), output);
        all("must be in it", campaign.mustSay(), output);
        all("must not be in it", campaign.mustNotSay(), output);
        brief.market().countries().forEach(country -> disclosure(country, output));
        all("the brand's words of disclosure", campaign.disclosure(), output);
        all("left to the creator", campaign.freedom(), output);
        brief.best().forEach(post -> output.line("  best post: " + post(post)));
        brief.habits().forEach(habit -> output.line("  most of them: " + habit(habit)));
        brief.open().forEach(point -> output.line("  still to agree: " + words.of(point)));
        output.line("");
    }

    private static void all(String title, List<String> texts, Output output) {
        texts.forEach(text -> output.line("  " + title + ": " + text));
    }

    private static String what(Piece piece) {
        return piece.deliverable().map(Deliverable::id).orElse("not said");
    }

    private static String piece(Piece piece) {
        StringBuilder text = new StringBuilder(what(piece));
        text.append(piece.platform().isEmpty() ? "" : " on " + piece.platform());
        piece.day().ifPresent(day -> text.append(", ").append(day));
        text.append(piece.codes().isEmpty() ? "" : ", code " + String.join(" ", piece.codes()));
        text.append(piece.link().isEmpty() ? "" : ", link " + piece.link());
        piece.fee().ifPresent(fee -> text.append(", fee ").append(fee));
        return text.toString();
    }

    private static void disclosure(Market.Country country, Output output) {
        if (country.rule().isEmpty()) {
            output.line("  disclosure in " + country.code() + ": no rule was found, a person must look");
            return;
        }
        DisclosureRule rule = country.rule().get();
        output.line("  disclosure in " + country.code() + ": " + String.join(" | ", rule.accepted())
                + joined("; where: ", rule.where().stream().map(Placement::id).toList())
                + joined("; not enough: ", rule.notEnough()));
        output.line("    by " + rule.source() + (rule.year().isEmpty() ? "" : ", " + rule.year()));
    }

    private static String joined(String before, List<String> words) {
        return words.isEmpty() ? "" : before + String.join(" | ", words);
    }

    private static String post(BestPost post) {
        return String.format(
                        Locale.ROOT,
                        "%s %s %.1f %% %s %s",
                        post.day().map(LocalDate::toString).orElse("-"),
                        post.kind().id(),
                        100 * post.rate(),
                        post.permalink(),
                        post.caption())
                .strip();
    }

    private static String habit(Habit habit) {
        return habit.kind().id().replace('-', ' ') + " " + habit.value() + ", " + habit.best() + " of " + habit.ofBest()
                + " (of all looked at " + habit.all() + " of " + habit.ofAll() + ")";
    }
}
