package dev.rapport.plugin.creatorlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Workbooks as small programs write them: no styles, no shared strings, every text in its cell. */
class PlainWorkbookTest {

    @Test
    void aWorkbookWithoutStylesIsAList() throws IOException {
        CollectingSink sink = new CollectingSink();
        new CreatorListReader().read(FileInMemory.of("list.xlsx", workbook("")), "xlsx", sink);
        assertThat(sink.accounts()).hasSize(1);
        Account account = sink.accounts().get(0);
        assertThat(account.ref().handle()).isEqualTo("kilnmara");
        assertThat(account.followers()).isEqualTo(Count.exact(48213));
    }

    @Test
    void aCellBeyondTheLastHeadingIsPassedOverAndToldAndItsRowKept() throws IOException {
        CollectingSink sink = new CollectingSink();
        byte[] workbook = workbook(text("H2", "called on Monday"));
        new CreatorListReader().read(FileInMemory.of("list.xlsx", workbook), "xlsx", sink);
        assertThat(sink.accounts()).hasSize(1);
        assertThat(sink.issues()).extracting(ReadIssue::code).contains("cells-beyond");
    }

    private static byte[] workbook(String beyond) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                        + "</Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"List\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + "<row r=\"1\">" + text("A1", "platform") + text("B1", "handle") + text("C1", "followers")
                        + "</row><row r=\"2\">" + text("A2", "instagram") + text("B2", "kilnmara")
                        + "<c r=\"C2\"><v>48213</v></c>" + beyond + "</row></sheetData></worksheet>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String text(String cell, String value) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    }
}
