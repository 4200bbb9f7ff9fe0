package dev.rapport.plugin.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Count;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same things in other wrappings, as people save them. */
class UnseenShapesTest {

    private static final String VIDEO = "{\"id\":\"vid00000_01\",\"snippet\":{\"publishedAt\":\"2025-02-01T10:00:00Z\","
            + "\"channelId\":\"UCaaaaaaaaaaaaaaaaaaaaa1\",\"title\":\"Moss\",\"channelTitle\":\"M\",\"categoryId\":\"26\"},"
            + "\"contentDetails\":{\"duration\":\"PT1H2M3S\"},\"statistics\":{\"viewCount\":\"12\",\"likeCount\":\"3\"}}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "[%s]",
                "{\"items\":[%s]}",
                "{\"response\":{\"items\":[%s]}}",
                "[{\"kind\":\"youtube#videoListResponse\",\"items\":[%s]}]",
                "{\"data\":{\"videos\":[%s]}}",
                "%s\n%s"
            })
    void aVideoWithoutItsKindIsAVideo(String wrapped) throws IOException {
        CollectingSink sink = read(wrapped.replace("%s", VIDEO));
        assertThat(sink.distinctPosts()).hasSize(1);
        assertThat(sink.rejected()).isEmpty();
        Post post = sink.posts().get(0);
        assertThat(post.views()).isEqualTo(Count.exact(12));
        assertThat(post.durationSeconds()).hasValue(3723);
        assertThat(post.comments().isKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "video_id,comment_id,author,text,like_count,published_at,title\nabcDEF_0001,Ugx1,ida,So light,3,2025-02-01,Moss\n",
                "videoId,author,comment,likes,date\nabcDEF_0001,ida,So light,3,2025-02-01\n",
                "author,updated_at,like_count,text,video_id\n@ida,2025-02-01T10:00:00Z,3,So light,abcDEF_0001\n"
            })
    void commentsBelowVideosAreNoVideos(String table) {
        assertThat(new YoutubeReader().recognise(FileInMemory.of("rows.csv", table)))
                .isEmpty();
    }

    @Test
    void whatHasATitleIsNoFigureOfADay() {
        assertThat(new YoutubeReader()
                        .recognise(FileInMemory.of(
                                "rows.csv",
                                "title,views,likes,comments,date,channel_name\nRye at nine,12,3,1,2025-02-01,Kern\n")))
                .noneMatch(claim -> claim.format().equals("studio-totals"));
        assertThat(new YoutubeReader().recognise(FileInMemory.of("rows.csv", "Date,Views\n2025-02-01,12\n")))
                .anyMatch(claim -> claim.format().equals("studio-totals"));
    }

    @Test
    void whatIsSaidToBeTheChannelsIsTheChannels() throws IOException {
        CollectingSink sink = new CollectingSink();
        new YoutubeReader()
                .read(
                        FileInMemory.of(
                                "channels.csv",
                                "channel_id,channel_title,channel_description,channel_country,subscriberCount\n"
                                        + "UCaaaaaaaaaaaaaaaaaaaaa1,Kern,Bakes rye,IE,561\n"),
                        "channel-table",
                        sink);
        assertThat(sink.accounts().get(0).country()).isEqualTo("IE");
        assertThat(sink.accounts().get(0).bio()).isEqualTo("Bakes rye");
    }

    @Test
    void aTableSaysWhichOfItsVideosAreShorts() throws IOException {
        FileInMemory file = FileInMemory.of(
                "videos.csv",
                "video_id,title,channel_title,views,likes,duration_seconds,video_type\n"
                        + "vid00000_01,Rye,Kern,12,3,58,Shorts\nvid00000_02,Salt,Kern,12,3,580,Full Video\n");
        CollectingSink sink = new CollectingSink();
        new YoutubeReader().read(file, "video-table", sink);
        assertThat(sink.posts()).extracting(Post::kind).containsExactly(PostKind.SHORT, PostKind.VIDEO);
    }

    @Test
    void numbersMayBeNumbers() throws IOException {
        CollectingSink sink = read(VIDEO.replace("\"12\"", "12").replace("\"3\"", "3"));
        assertThat(sink.posts().get(0).likes()).isEqualTo(Count.exact(3));
    }

    @ParameterizedTest
    @CsvSource({"999,999,0", "48200,48200,100", "48213,48213,0", "1000,1000,10", "10700000,10700000,100000"})
    void subscribersKnowHowRoundTheyAre(String shown, long value, long step) throws IOException {
        CollectingSink sink = read("{\"kind\":\"youtube#channel\",\"id\":\"UCaaaaaaaaaaaaaaaaaaaaa1\",\"statistics\":"
                + "{\"subscriberCount\":\"" + shown + "\"}}");
        assertThat(sink.accounts().get(0).followers()).isEqualTo(new Count(value, step));
    }

    @Test
    void aTableWithAddressesHasNoTotalsOfDays() {
        String days = "Data;Visualizações;Curtidas\n23-02-2024;58745;4541\n";
        String addressed =
                "Link;Visualizações;Data\nhttps://www.tiktok.com/@zoe.test/video/7338790759824510214;58745;23-02-2024\n";
        assertThat(new YoutubeReader().recognise(FileInMemory.of("d.csv", days)))
                .isNotEmpty();
        assertThat(new YoutubeReader().recognise(FileInMemory.of("d.csv", addressed)))
                .isEmpty();
    }

    @Test
    void aCollectionWithChannelsAndCountersIsNoTakeout() throws IOException {
        CollectingSink sink =
                read("video_id,title,channel_title,channel_id,published_at,view_count,like_count,comment_count\n"
                        + "vid00000_01,Moss,M,UCaaaaaaaaaaaaaaaaaaaaa1,2026-03-04T08:32:12Z,1200,31,4\n");
        assertThat(sink.distinctPosts()).hasSize(1);
        assertThat(sink.posts().get(0).views()).isEqualTo(Count.exact(1200));
    }

    @Test
    void hiddenSubscribersAreUnknown() throws IOException {
        CollectingSink sink = read("{\"kind\":\"youtube#channel\",\"id\":\"UCaaaaaaaaaaaaaaaaaaaaa1\",\"statistics\":"
                + "{\"subscriberCount\":\"0\",\"hiddenSubscriberCount\":true}}");
        assertThat(sink.accounts().get(0).followers().isKnown()).isFalse();
    }

    @Test
    void anInfoOfAnotherSiteIsNotClaimed() {
        assertThat(claims("{\"id\":\"1\",\"title\":\"x\",\"extractor_key\":\"TikTok\",\"formats\":[]}"))
                .isEmpty();
        assertThat(claims("{\"id\":\"1\",\"title\":\"x\",\"extractor_key\":\"Instagram\",\"display_id\":\"a\"}"))
                .isEmpty();
    }

    @Test
    void infosMayStandOnLines() throws IOException {
        String info = "{\"id\":\"vid00000_0%d\",\"title\":\"x\",\"extractor_key\":\"Youtube\",\"channel_id\":"
                + "\"UCaaaaaaaaaaaaaaaaaaaaa1\",\"view_count\":5,\"upload_date\":\"20250102\"}\n";
        CollectingSink sink = read(info.formatted(1) + info.formatted(2));
        assertThat(sink.distinctPosts()).hasSize(2);
        assertThat(sink.posts().get(0).time().iso()).isEqualTo("2025-01-02T00:00:00Z");
    }

    @Test
    void theNewestKaggleLayoutsAreOneFamily() throws IOException {
        CollectingSink sink =
                read("video_id,trending_date,title,channel_title,category_id,publish_time,tags,views,likes,"
                        + "dislikes,comment_count,thumbnail_link,comments_disabled,ratings_disabled,video_error_or_removed,description\n"
                        + "2kyS6SvSYSE,17.14.11,WE WANT TO TALK,CaseyNeistat,22,2017-11-13T17:13:01.000Z,SHANtell,748374,57527,2966,"
                        + "15954,https://i.ytimg.com/x.jpg,False,True,False,text\n");
        Post post = sink.posts().get(0);
        assertThat(post.account().handle()).isEqualTo("CaseyNeistat");
        assertThat(post.time().iso()).isEqualTo("2017-11-13T17:13:01Z");
        assertThat(post.likes().isKnown()).isFalse();
        assertThat(post.comments()).isEqualTo(Count.exact(15954));
        assertThat(sink.exportedAt().orElseThrow()).hasToString("2017-11-14T23:59:59Z");
    }

    @Test
    void aColumnOfShiftedTimesIsRejectedOnce() throws IOException {
        CollectingSink sink = read("video_id,title,channel_title,published_at,view_count\n"
                + "vid00000_01,a,M,Entertainment,5\nvid00000_02,b,M,Music,6\n");
        assertThat(sink.posts()).hasSize(2).noneMatch(p -> p.time().isKnown());
        assertThat(codes(sink)).filteredOn("bad-time"::equals).hasSize(1);
    }

    @Test
    void anEmptyCellOfAnOwnCollectionIsUnknownAndAFloatIsANumber() throws IOException {
        CollectingSink sink = read("Video_ID,Title,Channel_Name,Published_date,Views,Like_count,Comment_Count\n"
                + "vid00000_01,a,M,2024-05-01,157284.0,,\n");
        assertThat(sink.posts().get(0).views()).isEqualTo(Count.exact(157284));
        assertThat(sink.posts().get(0).likes().isKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contenido,Título del vídeo,Hora de publicación del vídeo,Duración,Visualizaciones,\"Me gusta\"|28 ago 2025",
                "Contenu,Titre de la vidéo,Heure de publication de la vidéo,Durée,Vues,J'aime|28 août 2025",
                "Conteúdo,Título do vídeo,Horário de publicação do vídeo,Duração,Visualizações,Gostei|28 de ago. de 2025",
                "Inhalte,Videotitel,Veröffentlichungszeitpunkt des Videos,Dauer,Aufrufe,„Mag ich“-Bewertungen|28.08.2025",
                "Content,Video title,Video publish time,Duration,Views,Likes|\"Aug 28, 2025\"",
                "Xyz,Xyz titl,Xyz tim,Duration,Views,Likes|2025-08-28"
            })
    void studioSpeaksManyLanguages(String header, String day) throws IOException {
        CollectingSink sink = read(
                header + "\nTotal,,,,9,9\nvid00000_01,Moos," + day + ",61,480,8\nvid00000_02,Farn," + day + ",9,1,0\n");
        assertThat(sink.distinctPosts()).hasSize(2);
        Post post = sink.posts().get(0);
        assertThat(post.views()).isEqualTo(Count.exact(480));
        assertThat(post.likes()).isEqualTo(Count.exact(8));
        assertThat(post.time().iso()).isEqualTo("2025-08-28T00:00:00");
        assertThat(post.durationSeconds()).hasValue(61);
    }

    @Test
    void studioKnowsItsShorts() throws IOException {
        CollectingSink sink = read("Content,Video title,Video publish time,Duration,Views,Shown in feed\n"
                + "Total,,,,9,9\nvid00000_01,a,\"Aug 28, 2025\",20,5,120\nvid00000_02,b,\"Aug 28, 2025\",20,5,\n");
        assertThat(sink.posts()).extracting(Post::kind).containsExactly(PostKind.SHORT, PostKind.VIDEO);
    }

    @Test
    void anErrorSaysItsReason() throws IOException {
        CollectingSink sink =
                read("{\"error\":{\"code\":403,\"message\":\"off\",\"errors\":[{\"domain\":\"youtube.commentThread\","
                        + "\"reason\":\"commentsDisabled\"}]}}");
        assertThat(sink.refusal().orElseThrow().message())
                .contains("commentsDisabled")
                .contains("switched off");
    }

    private static List<Claim> claims(String text) {
        return new YoutubeReader().recognise(FileInMemory.of("some.file", text));
    }

    private static CollectingSink read(String text) throws IOException {
        List<Claim> claims = claims(text);
        assertThat(claims).as(text).hasSize(1);
        CollectingSink sink = new CollectingSink();
        new YoutubeReader()
                .read(FileInMemory.of("some.file", text), claims.get(0).format(), sink);
        return sink;
    }

    private static List<String> codes(CollectingSink sink) {
        return sink.issues().stream().map(ReadIssue::code).toList();
    }
}
