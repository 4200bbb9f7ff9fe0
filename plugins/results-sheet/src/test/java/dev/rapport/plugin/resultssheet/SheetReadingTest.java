package dev.rapport.plugin.resultssheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Sales;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.testkit.reader.CollectingResults;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sheets as people really keep them. */
class SheetReadingTest {

    @Test
    void aNameThatIsWrittenOnceHoldsForTheRowsBelowIt() throws IOException {
        CollectingResults results = read("creator,deliverable,code,uses\nmara,reel,MARA1,3\n,story,MARA2,4\n");
        assertThat(results.codeUses())
                .extracting(uses -> uses.trace().creator())
                .containsExactly("mara", "mara");
    }

    @Test
    void totalsAreNobodysFigures() throws IOException {
        CollectingResults results = read("creator,orders,clicks\nmara,3,9\nGesamt,3,9\n,3,9\n");
        assertThat(results.sales()).hasSize(1);
        assertThat(results.rejected())
                .extracting(ReadIssue::code, ReadIssue::place)
                .containsExactly(tuple("no-creator", "4:1"));
    }

    @Test
    void nothingThatSomebodyWroteIsPassedOverWithoutALine() throws IOException {
        assertThat(told("creator,code,uses,uses\nmara,MARA1,3,5\n")).containsExactly("duplicate-column 1:4");
        assertThat(told("creator,code,uses\nmara,MARA1,3,late\n")).containsExactly("extra-cell 2:4");
        assertThat(told("creator,code,uses\nmara,MARA1,3\nTotal,,3\n")).containsExactly("totals-left-out 3:1");
        assertThat(told("creator,code,uses\n#REF!,MARA1,3\n")).containsExactly("formula-failed 2:1");
        assertThat(told("creator,code,uses\nmara,\u201cMARA1\u201d,3\n")).containsExactly("odd-quotes 2:2");
        for (String rough : List.of("12%", "~120", "<120", "120+", "120?")) {
            assertThat(told("creator,code,revenue (EUR)\nmara,MARA1," + rough + "\n"))
                    .as(rough)
                    .containsExactly("bad-amount 2:3");
        }
    }

    @Test
    void aRowThatStandsTwiceCountsOnce() throws IOException {
        CollectingResults results = read("creator,code,uses\nmara,MARA1,3\nida,IDA1,4\nmara,MARA1,3\n");
        assertThat(results.codeUses()).hasSize(2);
        assertThat(results.rejected())
                .extracting(ReadIssue::code, ReadIssue::place)
                .containsExactly(tuple("duplicate-line", "4:1"));
    }

    @Test
    void blanksThatDoNotBreakALineAreNoneOfACode() throws IOException {
        CollectingResults results = read("creator,code,uses\n\u00a0mara,MARA1\u00a0,\u201c3\u201d\n");
        assertThat(results.codeUses()).singleElement().satisfies(uses -> {
            assertThat(uses.trace().codes()).containsExactly("MARA1");
            assertThat(uses.trace().creator()).isEqualTo("mara");
            assertThat(uses.uses().value()).isEqualTo(3);
        });
    }

    @Test
    void headingsMayStandBelowATitle() throws IOException {
        String sheet = "Spring,,\nfilled by hand,,\nInfluencer,Code,Code Uses\nmara,MARA1,3\n";
        assertThat(new ResultsSheetReader().recognise(FileInMemory.of("x", sheet)))
                .containsExactly(Claim.shape("csv"));
        assertThat(read(sheet).codeUses()).hasSize(1);
    }

    @Test
    void aSheetOfCreatorsAndClicksAloneIsReadAndOneWithOtherColumnsIsNot() throws IOException {
        ResultsSheetReader reader = new ResultsSheetReader();
        String sheet = "creator,clicks\nmara,12\n";
        assertThat(reader.recognise(FileInMemory.of("x", sheet))).containsExactly(Claim.fallback("csv"));
        assertThat(read(sheet).clicks())
                .extracting(clicks -> clicks.trace().creator())
                .containsExactly("mara");
        assertThat(reader.recognise(FileInMemory.of("x", "creator,clicks,impressions served\nmara,12,9\n")))
                .isEmpty();
    }

    @Test
    void nothingWrittenIsUnknownAndAZeroIsAZero() throws IOException {
        CollectingResults results = read("creator,code,uses,clicks\nmara,MARA1,0,\nida,IDA1,,7\n");
        assertThat(results.codeUses()).extracting(uses -> uses.uses()).containsExactly(Count.exact(0));
        assertThat(results.clicks())
                .extracting(clicks -> clicks.trace().creator())
                .containsExactly("ida");
    }

    @Test
    void revenueWithoutACurrencyIsLeftOutAndTold() throws IOException {
        CollectingResults results = read("creator,orders,revenue\nmara,3,250\n");
        assertThat(results.sales()).singleElement().satisfies(sales -> assertThat(sales.revenue())
                .isEmpty());
        assertThat(results.issues()).extracting(ReadIssue::code).containsExactly("currency-unknown");
    }

    @Test
    void aDayAboveTwelveInOneRowSettlesTheDatesOfItsColumn() throws IOException {
        CollectingResults dayFirst = read("creator,date,orders\nmara,1/2/2026,3\nida,25/2/2026,4\n");
        assertThat(dayFirst.sales()).extracting(Sales::day).containsExactly(day("2026-02-01"), day("2026-02-25"));
        assertThat(dayFirst.issues()).extracting(ReadIssue::code).containsExactly("day-order");
        CollectingResults monthFirst = read("creator,date,orders\nmara,1/2/2026,3\nida,2/25/2026 4:05 pm,4\n");
        assertThat(monthFirst.sales())
                .extracting(Sales::day)
                .containsExactly(day("2026-01-02"), Moment.local(LocalDateTime.parse("2026-02-25T16:05")));
    }

    @Test
    void datesThatNothingSettlesAreUnknownAndToldOnce() throws IOException {
        for (String other : new String[] {"3/4/2026", "25/2/2026,1\nada,2/25/2026"}) {
            CollectingResults results =
                    read("creator,date,orders\nmara,1/2/2026,3\nida,2/3/2026,4\nzoe," + other + ",1\n");
            assertThat(results.sales().get(0).day()).as(other).isEqualTo(Moment.unknown());
            assertThat(results.issues())
                    .extracting(ReadIssue::code)
                    .as(other)
                    .filteredOn("day-or-month"::equals)
                    .hasSize(1);
        }
    }

    private static Moment day(String day) {
        return Moment.local(LocalDate.parse(day).atStartOfDay());
    }

    @Test
    void aTableOfPostsOrCreatorsIsNoSheetOfResults() {
        for (String table : new String[] {
            "platform,handle,followers\ninstagram,mara,4000\n",
            "permalink,likes,comments,reach\nhttps://example.org/p/1,4,5,6\n",
            "creator,likes,comments\nmara,4,5\n",
            "id,data,campanha,anuncio,impressoes,cliques,gasto,receita,purchases\n1,2026-03-01,Topo,ad,9,3,2.66,0,0\n"
        }) {
            assertThat(new ResultsSheetReader().recognise(FileInMemory.of("x", table)))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void aNumberOfTheAgencySaysWhoOnlyWhereNothingElseDoes() throws IOException {
        CollectingResults numbered = read(
                "source,campaign,influencer_id,date,orders,revenue (EUR)\nshop,spring,INF-12,2026-03-01,3,75.20\n");
        assertThat(numbered.sales())
                .extracting(sales -> sales.trace().creator())
                .containsExactly("INF-12");
        CollectingResults named = read("influencer id,influencer name,orders,clicks\nINF-12,mara,3,9\n");
        assertThat(named.sales()).extracting(sales -> sales.trace().creator()).containsExactly("mara");
    }

    private static CollectingResults read(String sheet) throws IOException {
        CollectingResults results = new CollectingResults();
        new ResultsSheetReader().read(FileInMemory.of("sheet.csv", sheet), "csv", results);
        return results;
    }

    private static List<String> told(String sheet) throws IOException {
        return read(sheet).issues().stream()
                .map(issue -> issue.code() + " " + issue.place())
                .toList();
    }
}
