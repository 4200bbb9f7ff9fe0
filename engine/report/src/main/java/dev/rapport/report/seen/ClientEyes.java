package dev.rapport.report.seen;

import dev.rapport.judged.AgencyFacts;
import dev.rapport.judged.Audience;
import dev.rapport.judged.Evidence;
import dev.rapport.judged.Finding;
import dev.rapport.judged.LeftOut;
import dev.rapport.judged.Reason;
import dev.rapport.judged.Said;
import dev.rapport.judged.Since;
import dev.rapport.judged.facts.Fact;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Sentences;
import dev.rapport.report.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The client sees what a fact's type and a field's declaration allow, and never what a fee or a note could be worked out from. */
final class ClientEyes implements Eyes {

    private final Sentences sentences;
    private final Words words;
    private final Findings wording;
    private final Set<String> hidden;

    /** @param hidden names of own fields that are the agency's alone */
    ClientEyes(Sentences sentences, Words words, Findings wording, Set<String> hidden) {
        this.sentences = sentences;
        this.words = words;
        this.wording = wording;
        this.hidden = hidden;
    }

    @Override
    public Optional<String> said(Said said) {
        if (said instanceof LeftOut.Excluded excluded) {
            return Optional.of(sentences.of(new LeftOut.Excluded(mild(excluded.reasons()))));
        }
        if (said instanceof LeftOut.ToReview review) {
            return Optional.of(sentences.of(new LeftOut.ToReview(mild(review.reasons()))));
        }
        Said mild = said instanceof LeftOut why ? why.forClient() : said;
        return mild.audience() == Audience.CLIENT ? Optional.of(sentences.of(mild)) : Optional.empty();
    }

    private List<Reason> mild(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Reason(
                        reason.kind(),
                        reason.rule(),
                        reason.packVersion(),
                        reason.category(),
                        reason.points(),
                        Evidence.of(reason(reason), List.of())))
                .toList();
    }

    @Override
    public String reason(Reason reason) {
        if (read(reason).anyMatch(ClientEyes::revealsFee)) {
            return words.text("reason.price");
        }
        return read(reason).anyMatch(hidden::contains) ? words.text("reason.noted") : Numbers.minus(reason.text());
    }

    @Override
    public List<String> findings(Reason reason) {
        return read(reason).allMatch(this::shows) ? wording.of(reason) : List.of();
    }

    @Override
    public boolean shows(String fact) {
        return !hidden.contains(fact) && !revealsFee(fact);
    }

    /** Which rule it was is the agency's own. */
    @Override
    public String rules(Since.Because because) {
        return words.text("since.rules");
    }

    /** Of a file from elsewhere the name; within the workspace the path is needed to make the report again. */
    @Override
    public String path(String path) {
        Path file = Path.of(path);
        Path name = file.getFileName();
        return (file.isAbsolute() || file.startsWith("..")) && name != null ? name.toString() : path;
    }

    @Override
    public boolean namesSources() {
        return false;
    }

    /** Everything that a reason's comparisons and its words read. */
    private static Stream<String> read(Reason reason) {
        return Stream.concat(reason.conditions().stream().map(Finding::fact), reason.evidence().told().stream());
    }

    private static boolean revealsFee(String fact) {
        return Fact.byId(fact).map(AgencyFacts::reveals).orElse(false);
    }
}
