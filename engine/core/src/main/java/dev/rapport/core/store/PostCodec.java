package dev.rapport.core.store;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.Source;
import dev.rapport.judged.packed.Codes;
import dev.rapport.judged.packed.PackedInput;
import dev.rapport.judged.packed.PackedOutput;
import java.io.IOException;
import java.util.List;

/** Packs the posts of a row: they are nearly always of one account, and their addresses begin alike. */
final class PostCodec {

    private final AccountRef usual;
    private String id = "";
    private String permalink = "";
    private List<String> hashtags = List.of();

    /** @param usual the account of the row */
    PostCodec(AccountRef usual) {
        this.usual = usual;
    }

    /** Writes a post beside the one that was written before it. */
    void write(Post post, PackedOutput out) {
        out.ref(post.account(), usual);
        out.text(post.id(), id);
        out.number(Codes.KINDS.of(post.kind()));
        out.moment(post.time());
        out.text(post.caption());
        out.count(post.likes());
        out.count(post.comments());
        out.count(post.shares());
        out.count(post.saves());
        out.count(post.views());
        out.count(post.reach());
        out.decimal(post.durationSeconds());
        out.text(post.permalink(), permalink);
        out.texts(post.hashtags(), hashtags);
        out.texts(post.mentions());
        out.text(post.language());
        out.number(Codes.PARTNERSHIPS.of(post.partnership()));
        out.number(RoleCode.of(post.role()));
        keep(post);
    }

    /** @param beside whether it stands beside the one before, as it does since version 3 */
    Post read(PackedInput in, boolean beside, Source source) throws IOException {
        AccountRef account = beside ? in.ref(usual) : in.ref();
        Post post = Post.of(account, beside ? in.text(id) : in.text())
                .kind(Codes.KINDS.value(in.size()))
                .time(in.moment())
                .caption(in.text())
                .likes(in.count())
                .comments(in.count())
                .shares(in.count())
                .saves(in.count())
                .views(in.count())
                .reach(in.count())
                .durationSeconds(in.decimal())
                .permalink(beside ? in.text(permalink) : in.text())
                .hashtags(beside ? in.texts(hashtags) : in.texts())
                .mentions(in.texts())
                .language(in.text())
                .partnership(Codes.PARTNERSHIPS.value(in.size()))
                .role(RoleCode.role(in.size()))
                .source(source)
                .build();
        keep(post);
        return post;
    }

    private void keep(Post post) {
        id = post.id();
        permalink = post.permalink();
        hashtags = post.hashtags();
    }
}
