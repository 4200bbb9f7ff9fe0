package dev.rapport.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.model.Count;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FlatTest {

    private final Reading reading = new Reading(new CollectingSink());

    @Test
    void aCsvMayJoinNamesWithSlashesOrDots() throws IOException {
        assertThat(one("author/name,likes\nmara,3\n").get("author.name")).isEqualTo("mara");
        assertThat(one("author.name,likes\nmara,3\n").get("author.name")).isEqualTo("mara");
        assertThat(one("[{\"author\":{\"name\":\"mara\"}}]").get("author.name")).isEqualTo("mara");
    }

    @Test
    void aListIsReadFromOneCellOrFromNumberedOnes() throws IOException {
        assertThat(one("tags/0,tags/1,likes\nclay,kiln,3\n").list("tags")).containsExactly("clay", "kiln");
        assertThat(one("tags,likes\n\"[\"\"clay\"\",\"\"kiln\"\"]\",3\n").list("tags"))
                .containsExactly("clay", "kiln");
        assertThat(one("tags,likes\n\"['clay', \"\"potter's kiln\"\", '', 'a\\'b', 'cut]\",3\n")
                        .list("tags"))
                .containsExactly("clay", "potter's kiln", "a\\'b");
    }

    @Test
    void recordsInsideARecordAreReadAlsoFromACell() throws IOException {
        String json = "[{\"id\":1,\"posts\":[{\"likes\":5},{\"likes\":6}]}]";
        assertThat(one(json).records("posts"))
                .extracting(post -> post.get("likes"))
                .containsExactly("5", "6");
        assertThat(one("id,posts\n1,\"[{\"\"likes\"\":5}]\"\n").records("posts"))
                .hasSize(1);
        assertThat(one("id,posts\n1,none\n").records("posts")).isEmpty();
    }

    @Test
    void aListIsNoCounter() throws IOException {
        Flat flat = one("[{\"comments\":[],\"commentsCount\":4}]");
        assertThat(flat.count(reading, "comments", "commentsCount")).isEqualTo(Count.exact(4));
    }

    @Test
    void whatIsNamedIsReadInAnyCaseNestedOrJoinedAndNothingElse() throws IOException {
        Fields fields = Fields.flat("authorMeta.name", "shortCode", "posts", "likes");
        Flat nested = one(
                "[{\"AuthorMeta\":{\"Name\":\"mara\",\"avatar\":1},\"shortCode\":\"x\",\"posts\":[{\"LIKES\":5,\"a\":1}]}]",
                fields);
        assertThat(nested.get("authorMeta.name")).isEqualTo("mara");
        assertThat(nested.within("authormeta").get("name")).isEqualTo("mara");
        assertThat(nested.get("shortCode")).isEqualTo("x");
        assertThat(nested.get("posts")).isEqualTo("[{\"likes\":5}]");
        assertThat(nested.records("posts")).singleElement().satisfies(post -> {
            assertThat(post.get("likes")).isEqualTo("5");
            assertThat(post.place()).isEqualTo("/0/posts/0");
            assertThatThrownBy(() -> post.get("a")).hasMessageContaining("(a)");
        });
        assertThat(one("[{\"authorMeta.name\":\"mara\"}]", fields).get("authorMeta.name"))
                .isEqualTo("mara");
    }

    @Test
    void toTellARecordByANameThatIsNotReadIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> Flat.each(
                        FileInMemory.of("data", "{\"likes\":3}"),
                        Set.of(),
                        Fields.flat("likes"),
                        names -> names.contains("views"),
                        reading,
                        record -> {}))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("(views)");
    }

    private Flat one(String text) throws IOException {
        return one(text, Fields.all());
    }

    private Flat one(String text, Fields fields) throws IOException {
        List<Flat> found = new ArrayList<>();
        Flat.each(FileInMemory.of("data", text), Set.of(), fields, names -> true, reading, found::add);
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
