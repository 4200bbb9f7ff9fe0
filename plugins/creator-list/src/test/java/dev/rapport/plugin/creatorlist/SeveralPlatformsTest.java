package dev.rapport.plugin.creatorlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Lists in which a creator has accounts on several platforms. */
class SeveralPlatformsTest {

    @Test
    void columnsForSeveralPlatformsAreAnAccountOnEach() throws IOException {
        CollectingSink sink = read("Name,Instagram,TikTok,YouTube,Follower IG,Follower TT\n"
                + "Anna,@anna.berg,@annaberg.tt,https://youtube.com/@annaberg,12300,45000\nTom,@tomkuhn,,,8500,\n");
        assertThat(sink.accounts())
                .extracting(account -> account.ref().toString(), account -> account.followers()
                        .value())
                .containsExactly(
                        tuple("instagram:anna.berg", 12300L),
                        tuple("tiktok:annaberg.tt", 45000L),
                        tuple("youtube:annaberg", -1L),
                        tuple("instagram:tomkuhn", 8500L));
    }

    @Test
    void aKindOfContentIsNoPlatformWhereTheHeadingOfTheNamesSaysOne() throws IOException {
        CollectingSink sink = read(
                "rank,Youtuber,subscribers,channel_type\n1,T-Series,245000000,Music\n2,MrBeast,166000000,Entertainment\n");
        assertThat(sink.accounts())
                .extracting(account -> account.ref().toString(), account -> account.followers()
                        .value())
                .containsExactly(tuple("youtube:T-Series", 245000000L), tuple("youtube:MrBeast", 166000000L));
    }

    @Test
    void shortNamesOfPlatformsAreColumnsForSeveral() throws IOException {
        CollectingSink sink = read("Name,IG Handle,IG Followers,TikTok Handle,TikTok Followers,YT Channel,YT Subs\n"
                + "Anna,@anna.berg,12.3k,@annaberg.tt,45k,annaberg,1.2k\n");
        assertThat(sink.accounts())
                .extracting(account -> account.ref().toString(), account -> account.followers()
                        .value())
                .containsExactly(
                        tuple("instagram:anna.berg", 12300L),
                        tuple("tiktok:annaberg.tt", 45000L),
                        tuple("youtube:annaberg", 1200L));
    }

    @Test
    void belowTheBareNameOfAPlatformMayStandFollowers() throws IOException {
        CollectingSink sink = read("Handle,Platform,Instagram\nzoe,ig,12300\nmax,ig,400\n");
        assertThat(sink.accounts())
                .extracting(account -> account.followers().value())
                .containsExactly(12300L, 400L);
    }

    @Test
    void followersOnSeveralPlatformsBesideANameAreAnAccountOnEach() throws IOException {
        CollectingSink sink =
                read("Influencer Name,Instagram Followers,YouTube Subscribers\nAnna Berg,12000,500\nTom Kuhn,8000,\n");
        assertThat(sink.accounts())
                .extracting(account -> account.ref().toString(), account -> account.followers()
                        .value())
                .containsExactly(
                        tuple("instagram:Anna Berg", 12000L),
                        tuple("youtube:Anna Berg", 500L),
                        tuple("instagram:Tom Kuhn", 8000L));
    }

    private static CollectingSink read(String text) throws IOException {
        CollectingSink sink = new CollectingSink();
        new CreatorListReader().read(FileInMemory.of("list.csv", text), "csv", sink);
        return sink;
    }
}
