package dev.rapport.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.Campaign;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows about accounts and brands that there are not do nothing, and are told. */
class SheetCheckTest {

    private static final List<AccountRef> ACCOUNTS = List.of(
            AccountRef.of("instagram", "17", "zoe.backt"),
            AccountRef.of("instagram", "18", "ida.bakes"),
            AccountRef.of("newplace", "19", "mia"));

    @TempDir
    Path folder;

    @Test
    void anAccountThatNoFileBroughtIsNamedWithTheOneThatIsMeant() throws IOException {
        write(
                "rates.csv",
                """
                platform,handle,id,deliverable,price,currency
                instagram,zoe_backt,,post,620,EUR
                instagram,Zoe.Backt,,reel,620,EUR
                instagram,,17,story,620,EUR
                tiktok,ida.bakes,,video,5,EUR
                newplace,mia,,post,5,EUR
                nowhere,mia,,post,5,EUR
                """);
        write("decisions.csv", "platform,handle,id,decision\ninstagram,idabakes,,rejected\n");
        write("creators.csv", "creator,platform,handle\nzoe,instagram,somebody.else\n");
        assertThat(said(SheetCheck.accounts(written(), ACCOUNTS)))
                .containsExactly(
                        "creators.csv:2:3 unknown-account Maybe its files are not imported yet, or the handle is another.",
                        "rates.csv:2:2 unknown-account Maybe zoe.backt.",
                        "rates.csv:5:2 unknown-account Maybe the platform is instagram.",
                        "rates.csv:7:1 unknown-platform Maybe one of bluesky, facebook, instagram, linkedin, mastodon, newplace,"
                                + " pinterest, reddit, snapchat, telegram, threads, tiktok, twitch, x, youtube.",
                        "decisions.csv:2:2 unknown-account Maybe ida.bakes.");
        assertThat(SheetCheck.accounts(written(), List.of())).isEmpty();
    }

    @Test
    void aPriceThatCannotBeComparedAndABrandThatIsNearlyTheOwnAreTold() throws IOException {
        write(
                "rates.csv",
                "platform,handle,deliverable,price,currency\ninstagram,zoe,post,620,USD\ninstagram,ida,post,5,EUR\n");
        write(
                "collaborations.csv",
                "platform,handle,brand,date\ninstagram,zoe,Hafen und Korn,2026-02-20\ninstagram,zoe,Muehlenglueck GmbH,2026-02-20\n"
                        + "instagram,zoe,Somebody,2026-02-20\ninstagram,zoe,hafen & korn,2026-02-20\n");
        Campaign campaign = CampaignReader.read(Files.writeString(
                folder.resolve("campaign.yaml"),
                "budget: 3000 EUR\nbrand: {name: Hafen & Korn}\nrivals: [Mühlenglück]\nniches: [bread]\n"));
        List<Problem> problems = SheetCheck.campaign(written(), campaign, LocalDate.parse("2026-03-01"));
        assertThat(said(problems))
                .containsExactly(
                        "rates.csv:2:2 currency-without-rate Maybe add the line 2026-01-31,USD,EUR,0.92 with the day and the rate to currencies.csv.",
                        "collaborations.csv:2:3 other-brand Maybe Hafen & Korn.",
                        "collaborations.csv:3:3 other-brand Maybe Mühlenglück.",
                        "collaborations.csv:4:3 other-brand ");
        assertThat(problems)
                .extracting(problem -> problem.severity().id())
                .containsExactly("warning", "warning", "warning", "info");
    }

    @Test
    void whatWasPaidInACurrencyWithoutARateIsTold() throws IOException {
        write(
                "collaborations.csv",
                "platform,handle,brand,date,cost,currency\ninstagram,zoe,Hafen,2026-02-20,500,GBP\n"
                        + "instagram,zoe,Another,2026-02-20,500,CHF\n");
        Campaign campaign = CampaignReader.parse("budget: 3000 EUR\nbrand: {name: Hafen}\nniches: [bread]\n");
        assertThat(SheetCheck.campaign(written(), campaign, LocalDate.parse("2026-03-01")))
                .filteredOn(problem -> problem.code().equals("currency-without-rate"))
                .extracting(problem -> problem.place() + " " + problem.message())
                .containsExactly(
                        "collaborations.csv Costs and revenues in GBP are not used, because currencies.csv has no rate"
                                + " to EUR of 2026-02-20 or before: instagram:zoe on 2026-02-20.");
    }

    @Test
    void aRateOfYearsBeforeIsToldOnceACurrency() throws IOException {
        write("currencies.csv", "date,from,to,rate\n2019-01-31,USD,EUR,0.87\n2026-01-31,GBP,EUR,1.15\n");
        write(
                "rates.csv",
                "platform,handle,deliverable,price,currency\ninstagram,zoe,post,620,USD\ninstagram,ida,post,5,USD\n"
                        + "instagram,mia,post,5,GBP\n");
        Campaign campaign = CampaignReader.parse("budget: 3000 EUR\nbrand: {name: Hafen}\nniches: [bread]\n");
        assertThat(SheetCheck.campaign(written(), campaign, LocalDate.parse("2026-03-01")))
                .extracting(problem -> problem.code() + " " + problem.place() + " " + problem.message())
                .containsExactly(
                        "old-rate rates.csv:2:2 Prices in USD of 2026-03-01 (instagram:zoe) are turned into EUR by the"
                                + " rate of 2019-01-31, the newest that currencies.csv has until then.");
        assertThat(SheetCheck.campaign(written(), campaign, LocalDate.MAX)).isEmpty();
    }

    @Test
    void aCreatorUnderTwoSpellingsAndOneOfTwoNamesAreTold() throws IOException {
        write(
                "creators.csv",
                "creator,platform,handle,name\nZoé K,instagram,a,Zoé\nzoe-k,tiktok,a,\nida,instagram,b,Ida B\nida,tiktok,b,Mia\n");
        Problems problems = new Problems();
        SheetsReader.written(new Workspace(folder), Set.of(), problems);
        assertThat(said(problems.all()))
                .containsExactly(
                        "creators.csv:3:1 creator-spelt-twice Maybe both are one: write the same in each line.",
                        "creators.csv:5:4 creator-named-twice Maybe they are two people: give each an id of their own.");
    }

    @Test
    void aRowOfSumsIsToldOnceAndNotForAllThatItLacks() throws IOException {
        write(
                "rates.csv",
                "platform,handle,deliverable,price,currency\ninstagram,zoe,post,5,EUR\nTotal,,,5,\n,,,5,EUR\n");
        Problems problems = new Problems();
        SheetsReader.written(new Workspace(folder), Set.of(), problems);
        assertThat(said(problems.all()))
                .containsExactly(
                        "rates.csv:3:1 no-account Maybe it is a note or a row of sums: delete it.",
                        "rates.csv:4:1 no-account Maybe instagram and zoe.backt.");
    }

    private WrittenSheets written() {
        return SheetsReader.written(new Workspace(folder), Set.of(), new Problems());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static List<String> said(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.place() + " " + problem.code() + " " + problem.hint())
                .toList();
    }
}
