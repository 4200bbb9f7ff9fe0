package dev.rapport.core.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Problem;
import dev.rapport.core.workspace.Workspace;
import dev.rapport.judged.Note;
import dev.rapport.judged.PersonDecision;
import dev.rapport.judged.PersonDecision.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client answered, against what was decided until now. */
class DecidingTest {

    private static final String HEAD = "#,Creator,Your answer,Reason,Comment,Reference\n";
    private static final AccountRef ZOE = AccountRef.of("instagram", "", "zoe");
    private static final AccountRef IDA = AccountRef.of("instagram", "", "ida");

    @TempDir
    private Path folder;

    @Test
    void anAnswerBelowTitlesIsReadWithItsReasonsAndOneLeftEmptyIsNone() throws IOException {
        Deciding.Result read = read(
                "SHORTLIST,,,,,\n" + HEAD + "1,Zoe,Approve,fits the brand,love her,zoe · r1\n" + "2,Ida,,,,ida · r1\n");
        assertThat(read.answers()).extracting(one -> one.answer().verdict()).containsExactly(Verdict.APPROVED);
        assertThat(read.answers().get(0).answer().why()).isEqualTo("fits the brand: love her");
        assertThat(read.problems().all()).isEmpty();
    }

    @Test
    void yesBackupAndNoAreUnderstoodAsPeopleWriteThem() throws IOException {
        for (String yes : List.of("yes", "OK", "freigeben", "Ja", "x", "Approved!", "Oui.")) {
            assertThat(verdict(yes)).as(yes).isEqualTo(Verdict.APPROVED);
        }
        assertThat(verdict("Ersatz")).isEqualTo(Verdict.BACKUP);
        assertThat(verdict("nein")).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void everythingThatCannotBeUsedIsToldAtItsPlace() throws IOException {
        Deciding.Result read = read(HEAD + "1,Zoe,yes,,,zoe · r1\n2,Ida,hm,,,ida · r1\n3,Eve,no,,,eve · r1\n"
                + "4,Ida,no,,,\n5,Ida,,,nice,ida · r1\n");
        assertThat(codes(read))
                .containsExactlyInAnyOrder(
                        "answers.csv:3:3 unknown-answer",
                        "answers.csv:4:3 unknown-creator",
                        "answers.csv:5:3 no-reference",
                        "answers.csv:6:3 comment-without-answer");
    }

    @Test
    void aFileOfAnotherCampaignAndOneOfAnOlderRunAreTold() throws IOException {
        assertThat(codes(read(HEAD + "1,Eve,yes,,,eve · r1\n"))).containsExactly("answers.csv:2:3 other-campaign");
        assertThat(codes(read(HEAD + "1,Zoe,yes,,,zoe · r0\n"))).containsExactly("answers.csv:2:3 older-run");
        assertThat(codes(read("handle,price\nzoe,3\n"))).containsExactly("answers.csv:1:1 no-answers");
    }

    @Test
    void aHeadingThatWasChangedIsSoughtBesideTheOneThatIsLeft() throws IOException {
        assertThat(codes(read("Creator,Decision of ours,Reference\nZoe,yes,zoe · r1\n")))
                .containsExactly("answers.csv:1:3 no-answers");
        assertThat(codes(read("Creator,Your answer,Ref.\nZoe,yes,zoe · r1\n")))
                .containsExactly("answers.csv:1:2 no-answers");
    }

    @Test
    void thePagesFileSaysTheSame() throws IOException {
        Path file = folder.resolve("answers.json");
        Files.writeString(
                file,
                """
                {"run": "r1", "answers": [
                  {"creator": "zoe", "answer": "no", "reason": "too expensive", "comment": ""},
                  {"creator": "ida", "answer": "approve"}]}
                """);
        Deciding.Result read = deciding().read(file);
        assertThat(read.answers())
                .extracting(one ->
                        one.answer().creator() + " " + one.answer().verdict().id())
                .containsExactly("zoe rejected", "ida approved");
    }

    @Test
    void anEmptyAnswerColumnAndAReportThatHasNoneAreToldAndNotTakenForAgreement() throws IOException {
        assertThat(codes(read(HEAD + "1,Zoe,,,,zoe · r1\n"))).containsExactly("answers.csv:1:3 no-answers");
        assertThat(codes(deciding().read(folder.resolve("shortlist.pdf"))))
                .containsExactly("shortlist.pdf:1:1 no-answers");
        Path page = Files.writeString(folder.resolve("page.json"), "{\"run\": \"r1\"}");
        assertThat(codes(deciding().read(page))).containsExactly("page.json:1:1 no-answers");
        Files.writeString(page, "{\"answers\": [{\"creator\": \"zoe\", \"answer\": \"no\"}]}");
        assertThat(codes(deciding().read(page))).containsExactly("page.json:1:14 no-reference");
        Path ods = folder.resolve("back.ods");
        Files.write(ods, new byte[] {'P', 'K', 3, 4});
        assertThat(deciding().read(ods).problems().all())
                .extracting(Problem::hint)
                .containsExactly("Maybe save it as .xlsx, or as CSV in UTF-8: another ending alone does not help.");
        Files.writeString(page, "{\"run\": \"r1\", \"answers\": [{\"creator\": \"zoe\", \"anwser\": \"no\"}]}");
        assertThat(codes(deciding().read(page))).containsExactly("page.json:1:46 unknown-name");
    }

    @Test
    void aCreatorWhoIsAnsweredTwiceAndDifferentlyIsNotAnswered() throws IOException {
        Deciding.Result read = read(HEAD + "1,Zoe,yes,,,zoe · r1\n2,Ida,yes,,,ida · r1\n1,Zoe,no,,,zoe · r1\n");
        assertThat(read.answers()).extracting(one -> one.answer().creator()).containsExactly("ida");
        assertThat(codes(read)).containsExactly("answers.csv:4:3 contradicting-answers");
    }

    @Test
    void anAnswerThatContradictsALineOfTheSameDayIsToldAndTheSheetStaysReadable() throws IOException {
        Path sheet = folder.resolve("decisions.csv");
        String before =
                "platform,handle,id,decision,why,who,date\ninstagram,zoe,,approved,,Kim,2026-03-04\ninstagram,ida,,approved,,Kim,2026-03-03\n";
        Files.writeString(sheet, before);
        Deciding.Result read = read(HEAD + "1,Zoe,no,,,zoe · r1\n2,Ida,yes,,,ida · r1\n");
        Deciding.Result written = Deciding.write(read, new Workspace(folder), "Lee", LocalDate.of(2026, 3, 4));
        assertThat(codes(written)).containsExactly("answers.csv:2:3 contradicting-answers");
        assertThat(Files.readString(sheet)).isEqualTo(before + "instagram,ida,,approved,,Lee,2026-03-04\n");
    }

    @Test
    void onlyWhatIsNewIsWrittenAndWhatStoodThereStays() throws IOException {
        Path sheet = folder.resolve("decisions.csv");
        Files.writeString(
                sheet, "# ours\nplatform,handle,id,decision,why,who,date\ninstagram,ida,,rejected,,Jo,2026-01-02\n");
        Deciding.Result read = read(HEAD + "1,Zoe,yes,,=1+1,zoe · r1\n2,Ida,no,,,ida · r1\n");
        Deciding.Result written = Deciding.write(read, new Workspace(folder), "client", LocalDate.of(2026, 3, 4));
        assertThat(written.lines()).hasSize(1);
        assertThat(Files.readString(sheet))
                .isEqualTo("# ours\nplatform,handle,id,decision,why,who,date\ninstagram,ida,,rejected,,Jo,2026-01-02\n"
                        + "instagram,zoe,,approved,'=1+1,client,2026-03-04\n");
    }

    private Verdict verdict(String word) throws IOException {
        return read(HEAD + "1,Zoe," + word + ",,,zoe · r1\n")
                .answers()
                .get(0)
                .answer()
                .verdict();
    }

    private Deciding.Result read(String sheet) throws IOException {
        Path file = folder.resolve("answers.csv");
        Files.writeString(file, sheet);
        return deciding().read(file);
    }

    private static Deciding deciding() {
        return new Deciding(
                Map.of("zoe", ZOE, "ida", IDA),
                List.of(new PersonDecision(IDA, Verdict.REJECTED, new Note(""), "")),
                "r1");
    }

    private static List<String> codes(Deciding.Result read) {
        return read.problems().all().stream()
                .map(problem -> problem.place() + " " + code(problem))
                .toList();
    }

    private static String code(Problem problem) {
        return problem.code();
    }
}
