package dev.rapport.report.seen;

import dev.rapport.judged.Reason;
import dev.rapport.judged.Said;
import dev.rapport.judged.Since;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Sentences;
import dev.rapport.report.words.Words;
import java.util.List;
import java.util.Optional;

/** The agency sees everything. */
record AgencyEyes(Sentences sentences, Words words, Findings wording) implements Eyes {

    @Override
    public Optional<String> said(Said said) {
        return Optional.of(sentences.of(said));
    }

    @Override
    public String reason(Reason reason) {
        return Numbers.minus(reason.text());
    }

    @Override
    public List<String> findings(Reason reason) {
        return wording.of(reason);
    }

    @Override
    public boolean shows(String fact) {
        return true;
    }

    @Override
    public String rules(Since.Because because) {
        return because.cause() == Since.Cause.PARAMETER
                ? words.text("since.number", because.rule(), because.detail())
                : words.text("since.rule", because.rule());
    }

    @Override
    public String path(String path) {
        return path;
    }

    @Override
    public boolean namesSources() {
        return true;
    }
}
