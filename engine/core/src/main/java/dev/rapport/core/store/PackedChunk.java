package dev.rapport.core.store;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Post;
import dev.rapport.judged.packed.PackedOutput;
import java.util.function.Consumer;

/** A chunk that grows: a record is packed as it comes, so that a thousand accounts may wait in little memory. */
public final class PackedChunk {

    private final AccountRef ref;
    private final Section profiles = new Section();
    private final Section posts = new Section();
    private final Section comments = new Section();
    private final Section audience = new Section();
    private final Section followers = new Section();
    private final PostCodec postCodec;
    private final CommentCodec commentCodec = new CommentCodec();

    /** Records of one kind. */
    private static final class Section {
        private final PackedOutput out = new PackedOutput();
        private int records;

        /** All of a record, or nothing of it. */
        void add(Consumer<PackedOutput> record) {
            int before = out.size();
            boolean whole = false;
            try {
                record.accept(out);
                records++;
                whole = true;
            } finally {
                if (!whole) {
                    out.cut(before);
                }
            }
        }

        void writeTo(PackedOutput row) {
            row.number(records);
            row.append(out);
        }
    }

    public PackedChunk(AccountRef ref) {
        this.ref = ref;
        this.postCodec = new PostCodec(ref);
    }

    static PackedChunk of(Chunk chunk) {
        PackedChunk packed = new PackedChunk(chunk.ref());
        chunk.profiles().forEach(packed::add);
        chunk.posts().forEach(packed::add);
        chunk.comments().forEach(packed::add);
        chunk.audience().forEach(packed::add);
        chunk.followers().forEach(packed::add);
        return packed;
    }

    AccountRef ref() {
        return ref;
    }

    public void add(Account account) {
        profiles.add(out -> AccountCodec.write(account, out));
    }

    public void add(Post post) {
        posts.add(out -> postCodec.write(post, out));
    }

    public void add(CommentFigure comment) {
        comments.add(out -> commentCodec.write(comment, out));
    }

    public void add(AudienceSnapshot snapshot) {
        audience.add(out -> AudienceCodec.write(snapshot, out));
    }

    public void add(FollowerCount count) {
        followers.add(out -> {
            out.moment(count.time());
            out.count(count.followers());
        });
    }

    /** Bytes that it holds. */
    public int bytes() {
        return profiles.out.size()
                + posts.out.size()
                + comments.out.size()
                + audience.out.size()
                + followers.out.size();
    }

    /** All of it, the profiles first. */
    void writeTo(PackedOutput row) {
        row.ref(ref);
        profiles.writeTo(row);
        posts.writeTo(row);
        comments.writeTo(row);
        audience.writeTo(row);
        followers.writeTo(row);
    }
}
