package dev.rapport.plugin.creatorlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.Claim;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of comments as people and small scrapers make them. */
class CommentTableTest {

    private static final String TIKTOK = "https://www.tiktok.com/@zoe.test/video/7100000000000000001";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,parent_id,author,body,score,created_utc\nabc12,t3_x1y2z3,ida,Nice,4,1700000000\nabc13,t1_abc12,zoe,Thanks,2,1700000100\n",
                "[{\"id\":\"abc12\",\"parent_id\":\"t3_x1y2z3\",\"author\":\"ida\",\"body\":\"Nice\",\"score\":4},"
                        + "{\"id\":\"abc13\",\"parent_id\":\"t1_abc12\",\"author\":\"zoe\",\"body\":\"Thanks\",\"score\":2}]"
            })
    void whatAnswersAPostOfRedditIsAComment(String rows) throws IOException {
        assertThat(comments("rows.txt", rows).comments())
                .extracting(Comment::platform, Comment::id, Comment::postId, Comment::parentId)
                .containsExactly(tuple("reddit", "abc12", "x1y2z3", ""), tuple("reddit", "abc13", "", "abc12"));
    }

    @Test
    void aCommentWithItsIdNeedsNeitherAuthorNorTime() throws IOException {
        assertThat(comments(
                                "reddit_comments.csv",
                                "Post ID,Comment ID,Comment Text,Comment Level\n1777dpc,k4r5gku,Rye,0\n")
                        .comments())
                .extracting(Comment::postId, Comment::id)
                .containsExactly(tuple("1777dpc", "k4r5gku"));
    }

    @Test
    void severalTextsBelowOneVideoAreItsCommentsThoughTheyHaveLikes() throws IOException {
        CollectingSink sink = comments(
                "rows.csv",
                "author,updated_at,like_count,text,video_id\n@ida,2026-01-02T10:00:00Z,0,Rye,abcDEF_0001\n"
                        + "@tom,2026-01-02T11:00:00Z,1,Salt,abcDEF_0001\n@zoe,2026-01-02T12:00:00Z,2,Oven,abcDEF_0001\n");
        assertThat(sink.comments())
                .extracting(Comment::postId)
                .containsExactly("abcDEF_0001", "abcDEF_0001", "abcDEF_0001");
        assertThat(sink.comments()).extracting(Comment::likes).contains(Count.exact(2));
    }

    @Test
    void aCommentThatIsAPictureHasNoTextAndCounts() throws IOException {
        CollectingSink sink = comments(
                "rows.csv",
                "comment_id,url,text,user\n7567118193375757112," + TIKTOK + ",Rye,ida\n7564805750758867724," + TIKTOK
                        + ",,tom\n,"
                        + TIKTOK + ",,\n");
        assertThat(sink.comments()).hasSize(2);
        assertThat(sink.rejected()).hasSize(1);
    }

    private static CollectingSink comments(String name, String text) throws IOException {
        FileInMemory file = FileInMemory.of(name, text);
        assertThat(new CreatorListReader().recognise(file)).containsExactly(Claim.fallback(CommentTable.FORMAT));
        CollectingSink sink = new CollectingSink();
        new CreatorListReader().read(file, CommentTable.FORMAT, sink);
        return sink;
    }

    @Test
    void commentsBelowThePostsOfATableAreRead() throws IOException {
        FileInMemory file = FileInMemory.of(
                "instagram_comments.csv",
                "id,media_id,media_caption,username,text,timestamp,created_at\n"
                        + "17843355675621525,18211487455310616,Brot,tom,Lecker,2026-03-01 10:00,2026-03-09 00:00\n");
        assertThat(new CreatorListReader().recognise(file)).containsExactly(Claim.fallback(CommentTable.FORMAT));
        CollectingSink sink = new CollectingSink();
        new CreatorListReader().read(file, CommentTable.FORMAT, sink);
        assertThat(sink.comments())
                .extracting(Comment::platform, Comment::postId, Comment::id, Comment::text, Comment::time)
                .containsExactly(tuple(
                        "instagram",
                        "18211487455310616",
                        "17843355675621525",
                        "Lecker",
                        Moment.local(LocalDateTime.parse("2026-03-01T10:00"))));
    }

    @Test
    void aColumnThatCountsCommentsHasNone() {
        assertThat(new CreatorListReader()
                        .recognise(FileInMemory.of(
                                "x.csv", "url,author,date,comments\n" + TIKTOK + ",zoe,2026-03-01,7\n")))
                .extracting(Claim::format)
                .doesNotContain(CommentTable.FORMAT);
    }

    @Test
    void whatSeveralPeopleWroteBelowOnePostAreComments() throws IOException {
        FileInMemory file = FileInMemory.of(
                "tiktok_answers.csv",
                "video_id,user,text\n7583943023407435015,zoe.test,Rye\n7583943023407435015,tom.test,Oats\n"
                        + "7583943023407435015,ida.test,Both\n");
        assertThat(new CreatorListReader().recognise(file)).containsExactly(Claim.fallback(CommentTable.FORMAT));
        CollectingSink sink = new CollectingSink();
        new CreatorListReader().read(file, CommentTable.FORMAT, sink);
        assertThat(sink.comments())
                .extracting(Comment::postId)
                .containsOnly("7583943023407435015")
                .hasSize(3);
    }
}
