package dev.rapport.report.seen;

import dev.rapport.judged.Reason;
import dev.rapport.judged.Said;
import dev.rapport.judged.Since;
import java.util.List;
import java.util.Optional;

/** What one edition may see. */
sealed interface Eyes permits ClientEyes, AgencyEyes {

    /** A sentence, empty where it is not for this edition. */
    Optional<String> said(Said said);

    /** A reason's sentence. */
    String reason(Reason reason);

    /** The facts of a reason as sentences. */
    List<String> findings(Reason reason);

    /** Whether a fact or an own field may be shown. */
    boolean shows(String fact);

    /** How it is told that a rule, or a number that it reads, changed since an earlier run. */
    String rules(Since.Because because);

    /** A file's path as far as it may be shown. */
    String path(String path);

    /** Whether a creator's own files are named. */
    boolean namesSources();
}
