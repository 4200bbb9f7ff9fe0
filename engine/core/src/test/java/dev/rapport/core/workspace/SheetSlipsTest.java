package dev.rapport.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import dev.rapport.judged.Sheets;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips in sheets: each is told once, where it stands, with what was probably meant. */
class SheetSlipsTest {

    private static final String RATES = "platform,handle,id,deliverable,price,currency,note\n";
    private static final String DECISIONS = "platform,handle,id,decision,why,who,date\n";
    private static final String CREATORS = "creator,platform,handle,id,name,note\n";

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void aPriceThatIsNoneIsAnsweredByWhatWasWritten() throws IOException {
        String[][] prices = {
            {"ab 500", "EUR", "Maybe 500 and EUR: one amount is counted with."},
            {"500-700", "EUR", "Maybe 700 and EUR: one amount is counted with, and the higher is the careful one."},
            {"620", "Euro", "Maybe EUR."},
            {"620 USD", "EUR", "Maybe the currency is USD: it stands twice, and differs."},
            {
                "2026-06-20",
                "EUR",
                "Maybe a spreadsheet took the number for a day: format the cell as a number, and write it again."
            },
            {"15 %", "EUR", "Maybe an amount: a price is no share."},
            {
                "",
                "EUR",
                "Maybe delete the row while the price is not known: the fair price of the pack stands in for it."
            },
            {
                "auf Anfrage",
                "EUR",
                "Maybe delete the row while the price is not known, and keep (auf Anfrage) in a note elsewhere."
            }
        };
        StringBuilder sheet = new StringBuilder(RATES);
        for (String[] price : prices) {
            sheet.append("instagram,zoe,,post,")
                    .append(price[0])
                    .append(",")
                    .append(price[1])
                    .append(",\n");
        }
        write("rates.csv", sheet.toString());
        read();
        assertThat(problems.all())
                .extracting(Problem::hint)
                .containsExactly(Arrays.stream(prices).map(price -> price[2]).toArray(String[]::new));
    }

    @Test
    void aPriceOfNothingAndALineThatDoesNothingAreTold() throws IOException {
        write("rates.csv", RATES + "instagram,zoe,,post,0,EUR,\n");
        write("creators.csv", CREATORS + ",instagram,zoe,,Zoe,best of all\n");
        read();
        assertThat(said())
                .containsExactlyInAnyOrder(
                        "warning creators.csv:2:1 no-creator", "warning rates.csv:2:5 unlikely-number");
    }

    @Test
    void aDecisionInOtherWordsIsAnsweredWithTheOneThatIsMeant() throws IOException {
        write("decisions.csv", DECISIONS + "instagram,a,,ja,,,\ninstagram,b,,rejected?,,,\ninstagram,c,,,on leave,,\n");
        read();
        assertThat(problems.all())
                .extracting(Problem::hint)
                .containsExactly(
                        "Maybe approved.", "Maybe rejected.", "Maybe delete the row while nothing is decided.");
    }

    @Test
    void headingsInOtherWordsAreReadOrNamed() throws IOException {
        write("rates.csv", "Plattform;Profil;Leistung;Honorar;Währung\nInstagram;@zoe;Post;620,00;EUR\n");
        assertThat(read().rates()).hasSize(1);
        assertThat(said()).isEmpty();
        write("rates.csv", "platform,handle,deliverable,Preis (EUR)\ninstagram,zoe,post,620\n");
        read();
        assertThat(problems.all())
                .extracting(Problem::hint)
                .containsExactly("Maybe the heading (preis (eur)) is meant.");
    }

    @Test
    void aMonthAWeekAndACountInWordsAreAnsweredWithWhatIsMissing() throws IOException {
        write(
                "collaborations.csv",
                "platform,handle,date,engagements,orders\ninstagram,a,Okt 2025,2.380,13 Stück\n"
                        + "instagram,a,KW 40,,\ninstagram,a,2026-02,,\ninstagram,a,4. Oktober 2025,,\n");
        read();
        assertThat(problems.all())
                .extracting(Problem::hint)
                .containsExactly(
                        "Maybe with its day, such as 2025-10-15.",
                        "Maybe 2380.",
                        "Maybe 13.",
                        "Maybe a day of that week, such as 2026-03-31.",
                        "Maybe with its day, such as 2026-02-15.",
                        "Maybe 2025-10-04.");
    }

    @Test
    void anAccountMayStandInOneCellAndTwoMayNot() throws IOException {
        write("decisions.csv", DECISIONS + ",instagram:zoe.backt,,rejected,,,\n,ig:@ida,,approved,,,\n");
        assertThat(read().decisions())
                .extracting(said -> said.account().toString())
                .containsExactly("instagram:zoe.backt", "instagram:ida");
        assertThat(said()).isEmpty();
        write(
                "decisions.csv",
                DECISIONS + "instagram,zoe.backt; ida,,rejected,,,\ntiktok,instagram:ida,,rejected,,,\n");
        assertThat(read().decisions()).isEmpty();
        assertThat(said())
                .containsExactly("error decisions.csv:2:2 bad-handle", "error decisions.csv:3:2 platform-differs");
    }

    @Test
    void aNumberThatFellIntoTwoCellsIsToldAsOne() throws IOException {
        write("rates.csv", RATES + "instagram,zoe.backt,,post,620,00,EUR,asked\n");
        read();
        assertThat(problems.all())
                .extracting(Problem::hint)
                .containsExactly("Maybe 620,00 is one number, and needs quotes: \"620,00\".");
    }

    @Test
    void aPriceWithWordsAroundItAndADeliverableWithItsPlatformAreAnsweredWithWhatCounts() throws IOException {
        write(
                "rates.csv",
                RATES
                        + "instagram,a,,Instagram Reel,620,EUR,\ninstagram,b,,post,620 + MwSt,EUR,\ninstagram,c,,,5,EUR,\n"
                        + "instagram,d,,post,1.2k,EUR,\ninstagram,e,,post,-5,EUR,\n");
        read();
        assertThat(problems.all())
                .extracting(problem -> problem.message() + " " + problem.hint())
                .containsExactly(
                        "The deliverable (Instagram Reel) does not exist. Maybe reel.",
                        "The price (620 + MwSt EUR) is not an amount and a currency."
                                + " Maybe 620 and EUR; what else is to say belongs into a note.",
                        "The row says no deliverable. Maybe one of post, carousel, reel, story, video, short, stream, text, ugc,"
                                + " bundle.",
                        "The price (1.2k EUR) is not an amount and a currency. Maybe 1200 and EUR.",
                        "The price (-5 EUR) is not an amount and a currency. Maybe a sign is wrong, or leave it empty.");
    }

    @Test
    void daysOfACollaborationThatAreYearsApartOrToComeAreTold() throws IOException {
        write(
                "collaborations.csv",
                "platform,handle,date,planned,delivered,engagements,orders\n"
                        + "instagram,a,2025-10-04,2052-10-04,2025-10-04,\"2,4k\",-3\n"
                        + "instagram,b,2025-10-04,2025-10-04,2199-10-04,,\ninstagram,c,4.10.25,,,,\ninstagram,d,27.2.,,,,\n");
        read();
        assertThat(problems.all())
                .extracting(problem -> problem.place() + " " + problem.code() + " " + problem.hint())
                .containsExactlyInAnyOrder(
                        "collaborations.csv:2:4 unlikely-date Maybe another year is meant.",
                        "collaborations.csv:2:6 bad-number Maybe 2400.",
                        "collaborations.csv:2:7 bad-number Maybe 3, or leave it empty.",
                        "collaborations.csv:3:5 future-date Maybe another year is meant.",
                        "collaborations.csv:4:3 bad-date Maybe 2025-10-04.",
                        "collaborations.csv:5:3 bad-date Maybe with its year, such as 2026-02-27.");
    }

    @Test
    void anOutcomeOfASizeOrPlatformThatNobodyHasAndCountsThatCannotBeAreTold() throws IOException {
        write(
                "outcomes.csv",
                "key,campaign,date,platform,tier,niches,views,clicks,orders\n,A,2025-10-01,instgram,klein,,12000,200,4\n"
                        + ",A,2025-10-01,IG,micro,,120,2000,4000\n,A,2025-10-01,tiktok,Nano,,12000,200,4\n");
        assertThat(read().outcomes())
                .extracting(one -> one.platform() + " " + one.tier())
                .containsExactly("instgram klein", "instagram micro", "tiktok nano");
        assertThat(said())
                .containsExactly(
                        "warning outcomes.csv:2:4 unknown-platform",
                        "warning outcomes.csv:2:5 unknown-tier",
                        "warning outcomes.csv:3:8 unlikely-number",
                        "warning outcomes.csv:3:9 unlikely-number");
    }

    @Test
    void whoseRowItIsUnderAHeadingOfAnotherWordIsOneMessage() throws IOException {
        write("rates.csv", "Plattform;Name;Leistung;Preis;Währung\nInstagram;zoe;Post;620,00;EUR\n");
        read();
        assertThat(problems.all()).extracting(Problem::hint).containsExactly("Maybe the heading (name) is meant.");
    }

    @Test
    void aCurrencyAsAWordIsAnsweredWithItsLetters() throws IOException {
        write("currencies.csv", "date,from,to,rate,note\n2026-02-26,US-Dollar,Euro,0.97,\n");
        read();
        assertThat(problems.all()).extracting(Problem::hint).containsExactly("Maybe USD.", "Maybe EUR.");
    }

    private Sheets read() {
        return SheetsReader.written(new Workspace(folder), Set.of(), problems).sheets();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> said() {
        return problems.all().stream()
                .map(problem -> problem.severity().id() + " " + problem.place() + " " + problem.code())
                .toList();
    }
}
