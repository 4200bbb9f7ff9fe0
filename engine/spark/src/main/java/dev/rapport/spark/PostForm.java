package dev.rapport.spark;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.model.PostRole;
import dev.rapport.api.model.Source;
import dev.rapport.judged.packed.Codes;
import dev.rapport.judged.packed.PackedInput;
import dev.rapport.judged.packed.PackedOutput;
import java.io.IOException;
import java.util.Locale;

/** A post on its way: from a row to a few bytes, which are cheap to sort, and back when its account is looked at. */
final class PostForm {

    private static final AccountRef LATER = AccountRef.unnamed("");
    private static final PostRole[] ROLES = PostRole.values();

    private PostForm() {}

    /** Reads a row; the account is set when the post is unpacked. */
    static Post read(Cells cells) throws BadRow {
        try {
            return Post.of(LATER, cells.required("id"))
                    .kind(choice(PostKind.class, "kind", cells, PostKind.UNKNOWN))
                    .time(cells.moment("time"))
                    .caption(cells.text("caption"))
                    .likes(cells.count("likes"))
                    .comments(cells.count("comments"))
                    .shares(cells.count("shares"))
                    .saves(cells.count("saves"))
                    .views(cells.count("views"))
                    .reach(cells.count("reach"))
                    .durationSeconds(cells.decimal("durationSeconds"))
                    .permalink(cells.text("permalink"))
                    .hashtags(cells.texts("hashtags"))
                    .mentions(cells.texts("mentions"))
                    .language(cells.text("language"))
                    .partnership(choice(PaidPartnership.class, "partnership", cells, PaidPartnership.UNKNOWN))
                    .role(choice(PostRole.class, "role", cells, PostRole.ORIGINAL))
                    .source(source(cells))
                    .build();
        } catch (IllegalArgumentException e) {
            throw new BadRow("bad-value", String.valueOf(e.getMessage()), "Maybe leave out what is unknown.");
        }
    }

    static Source source(Cells cells) throws BadRow {
        return new Source(cells.text("file"), cells.text("plugin"), cells.instant("exported"));
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String column, Cells cells, E otherwise) throws BadRow {
        String text = cells.text(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw BadRow.value(column, text, "Maybe one of the names in docs/spark.md.");
        }
    }

    static byte[] pack(Post post) {
        PackedOutput out = new PackedOutput(256);
        out.text(post.id());
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
        out.text(post.permalink());
        out.texts(post.hashtags());
        out.texts(post.mentions());
        out.text(post.language());
        out.number(Codes.PARTNERSHIPS.of(post.partnership()));
        out.number(post.role().ordinal());
        write(post.source(), out);
        return out.bytes();
    }

    static Post unpack(byte[] bytes, AccountRef account) throws IOException {
        PackedInput in = new PackedInput(bytes);
        return Post.of(account, in.text())
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
                .permalink(in.text())
                .hashtags(in.texts())
                .mentions(in.texts())
                .language(in.text())
                .partnership(Codes.PARTNERSHIPS.value(in.size()))
                .role(ROLES[in.size()])
                .source(source(in))
                .build();
    }

    static void write(Source source, PackedOutput out) {
        out.text(source.file());
        out.text(source.plugin());
        out.moment(Moment.at(source.exported()));
    }

    static Source source(PackedInput in) throws IOException {
        return new Source(in.text(), in.text(), AccountForm.instant(in.moment()));
    }
}
