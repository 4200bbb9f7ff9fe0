package dev.rapport.core.answers;

import dev.rapport.api.model.AccountRef;
import dev.rapport.core.workspace.DatedDecision;
import dev.rapport.core.workspace.SheetLines;
import dev.rapport.core.workspace.Workspace;
import dev.rapport.judged.AccountMap;
import dev.rapport.judged.PersonDecision;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes a client's answers into decisions.csv: those that say something new. */
public final class Deciding {

    private final Map<String, AccountRef> creators;
    private final AccountMap<PersonDecision> decided = new AccountMap<>();
    private final String run;

    /**
     * What came of the answers.
     *
     * @param answers those that were understood, in the order of the file
     * @param lines what was written
     * @param problems what could not be used, and what is doubtful
     */
    public record Result(List<Answered> answers, List<SheetLines.Line> lines, Problems problems) {
        public Result {
            answers = List.copyOf(answers);
            lines = List.copyOf(lines);
        }
    }

    /**
     * One answer.
     *
     * @param before what decisions.csv said until now, empty when nothing
     */
    public record Answered(Answer answer, AccountRef account, Optional<PersonDecision.Verdict> before) {

        /** Whether it changes anything. */
        public boolean isNew() {
            return before.filter(answer.verdict()::equals).isEmpty();
        }
    }

    /**
     * A deciding.
     *
     * @param creators the account that stands for each creator, by the creator's id
     * @param decisions what was decided until now
     * @param run id of the run of now
     */
    public Deciding(Map<String, AccountRef> creators, List<PersonDecision> decisions, String run) {
        this.creators = Map.copyOf(creators);
        this.run = run;
        decisions.forEach(said -> decided.add(said.account(), said));
    }

    /** Reads a file of answers, and holds it against what is known. Nothing is written. */
    public Result read(Path file) {
        Problems problems = new Problems();
        List<Answer> answers = once(AnswerFile.read(file, problems), problems);
        List<Answered> known = new ArrayList<>();
        List<Answer> strangers = new ArrayList<>();
        for (Answer answer : answers) {
            AccountRef account = creators.get(answer.creator());
            if (account == null) {
                strangers.add(answer);
            } else {
                known.add(new Answered(answer, account, before(account)));
            }
        }
        if (!answers.isEmpty() && known.isEmpty()) {
            problems.error(
                    "other-campaign",
                    "None of the " + answers.size() + " creators that were answered is known here.",
                    answers.get(0).place(),
                    "Maybe the file is of another campaign or workspace.");
        } else {
            strangers.forEach(answer -> problems.error(
                    "unknown-creator",
                    "The creator (" + answer.creator() + ") is not known here.",
                    answer.place(),
                    DidYouMean.hint(
                            answer.creator(), creators.keySet(), "Maybe it was forgotten, or its files are gone.")));
        }
        known.stream()
                .filter(one -> !one.answer().run().equals(run))
                .findFirst()
                .ifPresent(one -> problems.warning(
                        "older-run",
                        "The answers are to the run (" + one.answer().run() + "), and the run of now is (" + run + ").",
                        one.answer().place(),
                        "Maybe look at what changed since: rapport score --since "
                                + one.answer().run() + ". Or the file is of another campaign: name that with -c."));
        return new Result(known, List.of(), problems);
    }

    /** Each creator once: whoever is answered twice and differently is not answered. */
    private static List<Answer> once(List<Answer> answers, Problems problems) {
        Map<String, Answer> first = new LinkedHashMap<>();
        Set<String> contradicted = new HashSet<>();
        for (Answer answer : answers) {
            Answer before = first.putIfAbsent(answer.creator(), answer);
            if (before != null && before.verdict() != answer.verdict()) {
                contradicted.add(answer.creator());
                problems.error(
                        "contradicting-answers",
                        "The answer (" + answer.verdict().id() + ") and the one at " + before.place() + " ("
                                + before.verdict().id() + ") are both of " + answer.creator() + "; none is used.",
                        answer.place(),
                        "Maybe the row was copied: delete one.");
            }
        }
        return first.values().stream()
                .filter(answer -> !contradicted.contains(answer.creator()))
                .toList();
    }

    /**
     * Without answers that contradict what decisions.csv says of the same day, which nobody could tell apart later: each is told.
     *
     * @param day of the answers
     */
    public static Result agreeing(Result read, Workspace workspace, LocalDate day) {
        AccountMap<DatedDecision> said = new AccountMap<>();
        DatedDecision.of(workspace, day).forEach(one -> said.add(one.account(), one));
        Problems problems = new Problems();
        problems.addAll(read.problems().all());
        List<Answered> agreeing = new ArrayList<>();
        for (Answered one : read.answers()) {
            Optional<DatedDecision> other = said.all(one.account()).stream()
                    .filter(line -> line.verdict() != one.answer().verdict())
                    .findFirst();
            if (other.isEmpty()) {
                agreeing.add(one);
                continue;
            }
            problems.error(
                    "contradicting-answers",
                    "The answer (" + one.answer().verdict().id() + ") about "
                            + one.answer().creator()
                            + " contradicts " + other.get().place() + " ("
                            + other.get().verdict().id() + ") of the same day, and is not written.",
                    one.answer().place(),
                    "Maybe ask whose word counts, and change that line.");
        }
        return new Result(agreeing, read.lines(), problems);
    }

    /**
     * Writes those that say something new.
     *
     * @param who answered
     * @throws dev.rapport.api.RapportException {@code sheet-not-written}, {@code no-column}
     */
    public static Result write(Result answers, Workspace workspace, String who, LocalDate day) {
        Result read = agreeing(answers, workspace, day);
        List<Map<String, String>> lines = read.answers().stream()
                .filter(Answered::isNew)
                .map(one -> Map.of(
                        "platform", one.account().platform(),
                        "handle", one.account().handle(),
                        "id", one.account().handle().isEmpty() ? one.account().id() : "",
                        "decision", one.answer().verdict().id(),
                        "why", one.answer().why(),
                        "who", who,
                        "date", day.toString()))
                .toList();
        return new Result(
                read.answers(), lines.isEmpty() ? List.of() : SheetLines.decisions(workspace, lines), read.problems());
    }

    private Optional<PersonDecision.Verdict> before(AccountRef account) {
        List<PersonDecision> said = decided.all(account);
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(said.get(said.size() - 1).verdict());
    }
}
