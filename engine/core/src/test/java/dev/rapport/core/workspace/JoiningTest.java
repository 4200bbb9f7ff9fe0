package dev.rapport.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.model.AccountRef;
import dev.rapport.judged.Joins;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person decides about accounts goes into creators.csv, and nothing else there changes. */
class JoiningTest {

    private static final AccountRef INSTAGRAM = AccountRef.of("instagram", "801", "zoe.backt");
    private static final AccountRef TIKTOK = AccountRef.of("tiktok", "", "zoe_backt");
    private static final AccountRef YOUTUBE = AccountRef.of("youtube", "UC1", "");

    @TempDir
    Path folder;

    @Test
    void accountsBecomeOneCreatorAndTheLinesAreSaid() throws IOException {
        write("# joined by hand\ncreator,platform,handle,id,name,note\n");
        Joining.Written written = join(List.of(INSTAGRAM, TIKTOK, YOUTUBE), "", "Zoë Kornmann");
        assertThat(written.creator()).isEqualTo("zoe.backt");
        assertThat(written.lines())
                .containsExactly(
                        new SheetLines.Line(3, "zoe.backt,instagram,zoe.backt,801,Zoë Kornmann,"),
                        new SheetLines.Line(4, "zoe.backt,tiktok,zoe_backt,,Zoë Kornmann,"),
                        new SheetLines.Line(5, "zoe.backt,youtube,,UC1,Zoë Kornmann,"));
        Joins joins = joins();
        assertThat(List.of(INSTAGRAM, TIKTOK, YOUTUBE))
                .allSatisfy(account -> assertThat(joins.creator(account)).contains("zoe.backt"));
        assertThat(joins.name("zoe.backt")).contains("Zoë Kornmann");
    }

    @Test
    void noCellThatASpreadsheetWouldRunIsWrittenAndTheHandleIsFoundAgain() throws IOException {
        for (String hostile :
                List.of("=cmd|'/C calc'!A0", "+1+1", "-2", "@sum(1)", "'=1", "=HYPERLINK(\"http://x\")")) {
            write("creator,platform,handle,id,name,note\n");
            AccountRef account = new AccountRef("instagram", "", hostile);
            Joining.Written written = join(List.of(account, TIKTOK), "", hostile);
            assertThat(Files.readString(sheet())).doesNotContainPattern("(?m)(^|,)\"?[=+@-]");
            assertThat(joins().creator(account)).as(hostile).contains(written.creator());
            assertThat(joins().name(written.creator())).contains(hostile);
        }
    }

    @Test
    void everyByteThatWasThereStays() throws IOException {
        for (String before : List.of(
                "",
                "# nothing but words",
                "creator,platform,handle,id,note\r\nlena,instagram,lena,,\"two\r\nlines, and \"\"quotes\"\"\"\r\n",
                "\uFEFFcreator;platform;handle;id;vegan;how warm\nlena;instagram;lena;;yes;4,5\n",
                "Creator , PLATFORM,handle,note\n\n#x\nlena,instagram,lena",
                "note,id,handle,platform,creator\n,,lena,instagram,lena\n")) {
            write(before);
            Joining.Written written = join(List.of(INSTAGRAM, TIKTOK), "", "");
            String after = Files.readString(sheet());
            assertThat(after).startsWith(before);
            assertThat(after.replaceAll("\r\n|\n", "").length())
                    .as("nothing but lines is added to %s", before)
                    .isGreaterThan(before.length() / 2);
            assertThat(written.lines()).hasSize(2);
            for (SheetLines.Line line : written.lines()) {
                assertThat(after.lines().toList().get((int) line.number() - 1)).isEqualTo(line.text());
            }
            assertThat(after.contains("\r\n")).isEqualTo(before.contains("\r\n"));
            assertThat(joins().creator(INSTAGRAM)).contains("zoe.backt");
            assertThat(joins().creator(TIKTOK)).contains("zoe.backt");
            assertThat(joins().creator(AccountRef.of("instagram", "", "lena")).isPresent())
                    .isEqualTo(before.contains("lena"));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(sheet());
        }
    }

    @Test
    void doingItAgainWritesNothing() throws IOException {
        join(List.of(INSTAGRAM, TIKTOK), "", "");
        byte[] once = Files.readAllBytes(sheet());
        assertThat(join(List.of(TIKTOK, INSTAGRAM), "", "").lines()).isEmpty();
        assertThat(Files.readAllBytes(sheet())).isEqualTo(once);
        assertThat(join(List.of(TIKTOK, YOUTUBE), "", "").lines()).hasSize(1);
        assertThat(joins().creator(YOUTUBE)).contains("zoe.backt");
    }

    @Test
    void accountsOfDifferentCreatorsAreRefusedAndBothAreSaid() throws IOException {
        write("creator,platform,handle,id,note\nzoe,instagram,zoe.backt,,\nother,tiktok,zoe_backt,,\n");
        byte[] before = Files.readAllBytes(sheet());
        assertThatThrownBy(() -> join(List.of(INSTAGRAM, TIKTOK), "", ""))
                .hasMessageContaining("already-joined")
                .hasMessageContaining("instagram:zoe.backt to (zoe) at creators.csv:2:1")
                .hasMessageContaining("tiktok:zoe_backt to (other) at creators.csv:3:1")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> join(List.of(INSTAGRAM, YOUTUBE), "lena", ""))
                .hasMessageContaining("already-joined")
                .hasMessageContaining("cannot also be (lena)");
        assertThat(Files.readAllBytes(sheet())).isEqualTo(before);
    }

    @Test
    void anIdThatIsTakenIsNotDrawnIn() throws IOException {
        write("creator,platform,handle,id,note\nzoe.backt,instagram,zoe.backt.too,,\n");
        assertThat(join(List.of(INSTAGRAM, TIKTOK), "", "").creator()).isEqualTo("instagram:zoe.backt");
        assertThatThrownBy(() -> new Joining(sheet(), joins(), Set.of("x:bob"))
                        .join(List.of(YOUTUBE, AccountRef.of("x", "", "zoe")), Optional.of("x:bob"), Optional.empty()))
                .hasMessageContaining("creator-taken");
    }

    @Test
    void aNameNeedsItsColumnAndAJoinTwoAccounts() throws IOException {
        write("creator,platform,handle,id,note\n");
        assertThatThrownBy(() -> join(List.of(INSTAGRAM, TIKTOK), "", "Zoë"))
                .hasMessageContaining("no-column")
                .hasMessageContaining("(name)");
        assertThatThrownBy(() -> join(List.of(INSTAGRAM), "", "")).hasMessageContaining("one-account");
        assertThat(sheet()).hasContent("creator,platform,handle,id,note\n");
    }

    @Test
    void accountsThatAreToldApartAreCreatorsOfTheirOwn() throws IOException {
        Joining.Written written = joining().apart(List.of(INSTAGRAM, TIKTOK));
        assertThat(written.lines()).hasSize(2);
        assertThat(joins().creator(INSTAGRAM)).contains("instagram:zoe.backt");
        assertThat(joining().apart(List.of(TIKTOK, INSTAGRAM)).lines()).isEmpty();
        assertThatThrownBy(() -> join(List.of(INSTAGRAM, TIKTOK), "", "")).hasMessageContaining("already-joined");
        write("creator,platform,handle\nzoe,instagram,zoe.backt\nzoe,tiktok,zoe_backt\n");
        assertThatThrownBy(() -> joining().apart(List.of(INSTAGRAM, TIKTOK))).hasMessageContaining("already-joined");
    }

    private Joining.Written join(List<AccountRef> accounts, String id, String name) {
        return joining().join(accounts, Optional.of(id), Optional.of(name));
    }

    private Joining joining() {
        return new Joining(sheet(), joins(), Set.of());
    }

    private Joins joins() {
        Problems problems = new Problems();
        Joins joins = SheetsReader.joins(new Workspace(folder), problems);
        assertThat(problems.all()).isEmpty();
        return joins;
    }

    private Path sheet() {
        return folder.resolve("creators.csv");
    }

    private void write(String text) throws IOException {
        Files.write(sheet(), text.getBytes(StandardCharsets.UTF_8));
    }
}
