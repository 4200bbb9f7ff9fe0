package dev.rapport.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Collaboration;
import dev.rapport.judged.Rate;
import dev.rapport.judged.Sheets;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets beside the campaign: what is written counts or is told. */
class SheetsReaderTest {

    private static final String RATES = "platform,handle,id,deliverable,price,currency,note\n";
    private static final String DECISIONS = "platform,handle,id,decision,why,who,date\n";
    private static final String PAST = "platform,handle,id,brand,date,deliverable,cost,currency,note\n";
    private static final String CREATORS = "creator,platform,handle,id,name,note\n";

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void platformsAndHandlesAreReadAsPeopleWriteThem() throws IOException {
        write(
                "rates.csv",
                RATES
                        + "insta,@zoe.backt,,post,620,EUR,\nIG,noor,,post,3,EUR,\nTik Tok,ida,,video,5,EUR,\n"
                        + "instagram,https://www.instagram.com/ida.bakes/,,post,300,EUR,\n,https://www.tiktok.com/@mia,,video,5,EUR,\n");
        assertThat(read().rates())
                .extracting(Rate::account)
                .extracting(AccountRef::toString)
                .containsExactly(
                        "instagram:zoe.backt", "instagram:noor", "tiktok:ida", "instagram:ida.bakes", "tiktok:mia");
        assertThat(said()).isEmpty();
    }

    @Test
    void anAddressOfAnotherPlatformAndOneOfNoProfileAreErrors() throws IOException {
        write(
                "rates.csv",
                RATES
                        + "tiktok,https://www.instagram.com/ida/,,post,3,EUR,\ninstagram,https://ida.example/about,,post,3,EUR,\n");
        assertThat(read().rates()).isEmpty();
        assertThat(said()).containsExactly("error rates.csv:2:2 platform-differs", "error rates.csv:3:2 bad-handle");
    }

    @Test
    void twoPricesOfOneThingAreAnErrorAndTheSameTwiceIsOne() throws IOException {
        write(
                "rates.csv",
                RATES
                        + "instagram,zoe,,post,620,EUR,\ninstagram,Zoe,,post,100,EUR,\ninstagram,ida,,post,5,EUR,\n"
                        + "insta,ida,,post,5.00,EUR,\n");
        assertThat(read().rates()).hasSize(2);
        assertThat(said())
                .containsExactly("error rates.csv:3:5 contradicting-lines", "warning rates.csv:5:1 duplicate-line");
        assertThat(problems.all().get(0).message()).contains("line 2", "620").contains("instagram:zoe post");
    }

    @Test
    void theNewestDecisionHoldsAndTwoOfOneDayAreAnError() throws IOException {
        write(
                "decisions.csv",
                DECISIONS
                        + "instagram,zoe,,approved,y,Jo,2026-03-20\ninstagram,zoe,,rejected,x,Jo,2026-02-27\n"
                        + "instagram,ida,,rejected,x,Jo,\ninstagram,ida,,approved,x,Jo,\n");
        assertThat(read().decisions())
                .extracting(one -> one.account().handle() + " " + one.verdict().id())
                .containsExactly("ida rejected", "zoe rejected", "zoe approved");
        assertThat(said()).containsExactly("error decisions.csv:5:4 contradicting-lines");
    }

    @Test
    void whatTheClientMayReadOfADecisionHasAColumnOfItsOwn() throws IOException {
        write(
                "decisions.csv",
                "platform,handle,decision,why,Reason for client\ninstagram,zoe,rejected,too dear,works for a rival\n"
                        + "instagram,ida,rejected,on leave,\n");
        assertThat(read().decisions())
                .extracting(one -> one.account().handle() + ": " + one.forClient())
                .containsExactly("zoe: works for a rival", "ida: ");
        assertThat(said()).isEmpty();
    }

    @Test
    void daysOfAnotherFormAndDaysToComeAreErrors() throws IOException {
        LocalDate later = LocalDate.now().plusYears(1);
        write(
                "decisions.csv",
                DECISIONS + "instagram,zoe,,rejected,x,Jo,27.02.2026\ninstagram,ida,,rejected,x,Jo," + later + "\n");
        write(
                "collaborations.csv",
                PAST + "instagram,zoe,,Hafen,02/27/2026,post,5,EUR,\ninstagram,zoe,,Hafen," + later + ",,,,\n");
        Sheets sheets = read();
        assertThat(sheets.decisions()).isEmpty();
        assertThat(sheets.collaborations()).isEmpty();
        assertThat(said())
                .containsExactly(
                        "error collaborations.csv:2:5 bad-date",
                        "error collaborations.csv:3:5 future-date",
                        "error decisions.csv:2:7 bad-date",
                        "error decisions.csv:3:7 future-date");
    }

    @Test
    void costsAndDeliverablesOfCollaborationsAreRead() throws IOException {
        write(
                "collaborations.csv",
                PAST
                        + "instagram,zoe,,Hafen,2026-02-20,post,-500,EURO,\ninstagram,ida,,Hafen,2026-02-20,Beitrag,5,EUR,\n"
                        + "instagram,mia,,Hafen,2026-02-20,post,\"1.500,00\",EUR,\ninstagram,mia,,Hafen,2026-02-20,post,\"1.500,00\",EUR,\n");
        assertThat(read().collaborations()).hasSize(3);
        assertThat(said())
                .containsExactly(
                        "error collaborations.csv:2:7 bad-price",
                        "error collaborations.csv:3:6 unknown-deliverable",
                        "warning collaborations.csv:5:1 duplicate-line");
    }

    @Test
    void whatCameOfACollaborationIsReadUnderEnglishAndGermanHeadings() throws IOException {
        write(
                "collaborations.csv",
                "plattform,handle,marke,datum,kampagne,leistung,honorar,geschenk,währung,geplant,geliefert,reichweite,"
                        + "interaktionen,klicks,bestellungen,umsatz,notiz\n"
                        + "instagram,zoe,,2026-02-20,Brot,post,400,14,EUR,2026-02-19,2026-02-20,15000,2100,200,12,1600,nett\n"
                        + "instagram,ida,,2026-02-21,,,,,,,,,,,,,\n");
        List<Collaboration> past = read().collaborations();
        assertThat(said()).isEmpty();
        Collaboration zoe = past.get(0);
        assertThat(zoe.fee()).contains(Money.of("400", "EUR"));
        assertThat(zoe.gift()).contains(Money.of("14", "EUR"));
        assertThat(zoe.delivered()).contains(LocalDate.of(2026, 2, 20));
        assertThat(zoe.came().orders()).isEqualTo(Count.exact(12));
        assertThat(zoe.came().revenue()).contains(Money.of("1600", "EUR"));
        assertThat(past.get(1).came()).isEqualTo(Collaboration.Came.UNKNOWN);
        assertThat(past.get(1).fee()).isEmpty();
    }

    @Test
    void everyCellOfACollaborationThatCannotBeReadIsTold() throws IOException {
        write(
                "collaborations.csv",
                "platform,handle,date,planned,orders,revenue,currency\n"
                        + "instagram,zoe,2026-02-20,20.02.2026,many,-5,EUR\n");
        read();
        assertThat(said())
                .containsExactly(
                        "error collaborations.csv:2:4 bad-date",
                        "error collaborations.csv:2:5 bad-number",
                        "error collaborations.csv:2:6 bad-price");
    }

    @Test
    void anAccountOfTwoCreatorsIsAnErrorAndSoIsAFieldThatSaysTwoThings() throws IOException {
        write(
                "creators.csv",
                "creator,platform,handle,id,name,note,vegan\nzoe,instagram,zoe,,,,yes\nida,instagram,zoe,,,,no\n");
        Problems found = new Problems();
        SheetsReader.written(new Workspace(folder), Set.of("vegan"), found).sheets();
        assertThat(found.all())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly("creators.csv:3:1 contradicting-lines", "creators.csv:3:7 contradicting-lines");
    }

    @Test
    void aColumnThatNoPackDeclaresIsTold() throws IOException {
        write("creators.csv", "creator,platform,handle,id,name,note,vegan\n,instagram,zoe,,,hi,yes\n");
        read();
        assertThat(said()).containsExactly("warning creators.csv:1:7 unknown-heading");
        assertThat(problems.all().get(0).hint()).contains("fields:");
    }

    @Test
    void everySheetIsReadWhateverIsWrongWithAnother() throws IOException {
        write("creators.csv", CREATORS + "x,,,,,\n");
        write("rates.csv", RATES + "instagram,zoe,,post,-1,EURO,\n");
        write("collaborations.csv", PAST + "instagram,zoe,,x,2025-13-40,post,5,EUR,\n");
        write("decisions.csv", DECISIONS + "instagram,zoe,,maybe,,,\n");
        write("currencies.csv", "date,from,to,rate,note\n2026-01-01,USD,EUR,0,\n");
        read();
        assertThat(said())
                .extracting(said -> said.replaceFirst(":.*", ""))
                .containsExactlyInAnyOrder(
                        "error creators.csv",
                        "error rates.csv",
                        "error collaborations.csv",
                        "error decisions.csv",
                        "error currencies.csv");
    }

    @Test
    void aSheetInOtherLettersIsRead() throws IOException {
        write("Rates.CSV", RATES + "instagram,zoe,,post,5,EUR,\n");
        assertThat(read().rates()).hasSize(1);
        assertThat(UnusedFiles.of(new Workspace(folder))).isEmpty();
    }

    @Test
    void aSheetMayBeAWorkbookAndItsPlacesAreItsCells() throws IOException {
        workbook(
                "rates.xlsx",
                List.of(
                        List.of("platform", "handle", "deliverable", "price", "currency"),
                        List.of("instagram", "zoe", "post", "620", "EUR"),
                        List.of("instagram", "ida", "poster", "620", "EUR")));
        assertThat(read().rates()).hasSize(1);
        assertThat(said()).containsExactly("error rates.xlsx!Rates!C3 unknown-deliverable");
        assertThat(UnusedFiles.of(new Workspace(folder))).isEmpty();
    }

    /** A workbook of texts in its barest form. */
    private void workbook(String name, List<List<String>> rows) throws IOException {
        StringBuilder data = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            data.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows.get(r).size(); c++) {
                data.append("<c r=\"")
                        .append((char) ('A' + c))
                        .append(r + 1)
                        .append("\" t=\"inlineStr\"><is><t>")
                        .append(rows.get(r).get(c))
                        .append("</t></is></c>");
            }
            data.append("</row>");
        }
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String pack = "http://schemas.openxmlformats.org/package/2006/";
        Map<String, String> parts = new TreeMap<>(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"" + pack
                        + "content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"" + pack + "relationships\"><Relationship Id=\"r1\" Type=\"" + office
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                        + "\"><sheets><sheet name=\"Rates\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + pack + "relationships\"><Relationship Id=\"r1\" Type=\"" + office
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + main + "\"><sheetData>" + data + "</sheetData></worksheet>"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
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
