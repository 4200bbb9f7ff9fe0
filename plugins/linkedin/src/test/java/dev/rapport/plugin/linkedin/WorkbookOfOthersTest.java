package dev.rapport.plugin.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.plugin.Claim;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Sheets that other tools name as LinkedIn does. */
class WorkbookOfOthersTest {

    @Test
    void topPostsAmongSheetsOfAnotherToolAreNotLinkedIns() throws IOException {
        assertThat(claims("TOP POSTS", "FOLLOWERS")).isNotEmpty();
        assertThat(claims("timeline", "top_posts", "followers", "post_types", "media_types", "top_hashtags"))
                .isEmpty();
    }

    private static Iterable<Claim> claims(String... sheets) throws IOException {
        StringBuilder book = new StringBuilder("<workbook><sheets>");
        for (String sheet : sheets) {
            book.append("<sheet name=\"").append(sheet).append("\"/>");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(book.append("</sheets></workbook>").toString().getBytes(StandardCharsets.UTF_8));
        }
        return new LinkedinReader().recognise(FileInMemory.of("report.xlsx", bytes.toByteArray()));
    }
}
