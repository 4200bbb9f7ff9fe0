package dev.rapport.plugin.linkedin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Post;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.RealFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts about real files, counted by hand. */
class RealFilesTest {

    private Path folder = Path.of("");

    @BeforeEach
    void findTheFiles() {
        Optional<Path> found = RealFiles.cases();
        assumeTrue(found.isPresent(), "There is no shared/cases beside the project, so the real files are not read.");
        folder = found.orElseThrow().resolve("linkedin");
    }

    private CollectingSink read(String name) throws IOException {
        return RealFiles.read(new LinkedinReader(), folder.resolve(name));
    }

    private static Account only(List<Account> accounts) {
        assertThat(accounts).hasSize(1);
        return accounts.get(0);
    }

    @Test
    void theWorkbookHasFollowersAudienceAndTopPosts() throws IOException {
        CollectingSink sink = read("creator-analytics/linkedin-content-export.xlsx");
        assertThat(only(sink.accounts()).followers()).isEqualTo(Count.exact(782));
        assertThat(sink.followers()).hasSize(1);
        assertThat(sink.followers().get(0).time().iso()).isEqualTo("2024-08-05T00:00:00");
        assertThat(sink.followers().get(0).followers()).isEqualTo(Count.exact(782));
        assertThat(sink.issues().toString()).contains("The 365 days of the sheet FOLLOWERS");
        assertThat(sink.audience()).hasSize(1);
        assertThat(sink.distinctPosts()).isNotEmpty().noneMatch(p -> p.likes().isKnown());
    }

    @Test
    void sharesHaveTheirLinesBack() throws IOException {
        CollectingSink sink = read("member-export/Shares.csv");
        assertThat(sink.rejected()).isEmpty();
        assertThat(sink.posts()).hasSize(202);
        assertThat(sink.distinctPosts()).hasSize(198);
        Post first = sink.posts().get(0);
        assertThat(first.id()).isEqualTo("7345821826846990338");
        assertThat(first.time().iso()).isEqualTo("2025-07-01T14:33:22Z");
        assertThat(first.caption()).startsWith("I'm off for a 10-day Vipassana meditation program.\n\n");
        assertThat(first.likes().isKnown()).isFalse();
    }

    @Test
    void warehouseTables() throws IOException {
        Post share =
                read("fivetran/linkedin_pages_share_statistic_data.csv").posts().get(0);
        assertThat(share.id()).isEqualTo("6123513602981842944");
        assertThat(share.likes()).isEqualTo(Count.exact(10));
        assertThat(share.views()).isEqualTo(Count.exact(4));
        assertThat(share.account().id()).isEqualTo("10429");
    }
}
