package dev.rapport.core.store;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Packs a chunk into one row, and back, for one thread until it is closed. The first number of a row is the version of the form. */
final class ChunkCodec implements AutoCloseable {

    /** Version 2 added the own fields of an account; version 3 writes a text beside the one before it. */
    private static final int VERSION = 3;

    private final PackedOutput out = new PackedOutput();
    private final PackedInput in = new PackedInput();

    byte[] pack(Chunk chunk) {
        out.begin();
        out.number(VERSION);
        out.ref(chunk.ref());
        out.number(chunk.profiles().size());
        chunk.profiles().forEach(profile -> AccountCodec.write(profile, out));
        PostCodec.write(chunk.posts(), chunk.ref(), out);
        out.number(chunk.comments().size());
        String postId = "";
        for (CommentFigure comment : chunk.comments()) {
            write(comment, postId);
            postId = comment.postId();
        }
        out.number(chunk.audience().size());
        chunk.audience().forEach(this::write);
        out.number(chunk.followers().size());
        for (FollowerCount count : chunk.followers()) {
            out.moment(count.time());
            out.count(count.followers());
        }
        return out.finish();
    }

    /** @param source where all of it came from */
    Chunk unpack(byte[] packed, Source source) {
        try {
            in.begin(packed);
            long version = version();
            AccountRef ref = in.ref();
            List<Account> profiles = profiles(version, source);
            return new Chunk(
                    ref,
                    profiles,
                    PostCodec.read(in, ref, version >= 3, source),
                    comments(version),
                    audience(source),
                    followers(ref));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The profiles alone, which stand before everything that makes a chunk large. */
    List<Account> profiles(byte[] packed, Source source) {
        try {
            in.begin(packed);
            long version = version();
            in.ref();
            return profiles(version, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long version() throws IOException {
        long version = in.number();
        if (version < 1 || version > VERSION) {
            throw new IOException("The stored form (" + version + ") is not known. Maybe a newer Rapport wrote it.");
        }
        return version;
    }

    private List<Account> profiles(long version, Source source) throws IOException {
        List<Account> profiles = new ArrayList<>();
        for (int i = in.size(); i > 0; i--) {
            profiles.add(AccountCodec.read(in, version >= 2, source));
        }
        return profiles;
    }

    private void write(CommentFigure comment, String postId) {
        out.text(comment.postId(), postId);
        out.hash(comment.id());
        out.hash(comment.parentId());
        out.hash(comment.author());
        out.moment(comment.time());
        out.flag(comment.byCreator());
        out.number(comment.words());
        out.truth(comment.stock());
        out.hash(comment.textHash());
    }

    private List<CommentFigure> comments(long version) throws IOException {
        List<CommentFigure> comments = new ArrayList<>();
        String postId = "";
        for (int i = in.size(); i > 0; i--) {
            postId = version >= 3 ? in.text(postId) : in.text();
            comments.add(new CommentFigure(
                    postId,
                    in.hash(),
                    in.hash(),
                    in.hash(),
                    in.moment(),
                    in.flag(),
                    in.size(),
                    in.truth(),
                    in.hash()));
        }
        return comments;
    }

    private void write(AudienceSnapshot snapshot) {
        out.ref(snapshot.account());
        out.moment(snapshot.date());
        out.shares(snapshot.countries());
        out.shares(snapshot.cities());
        out.shares(snapshot.ages());
        out.shares(snapshot.genders());
        out.shares(snapshot.languages());
        out.shares(snapshot.interests());
        out.decimal(snapshot.quality());
    }

    private List<AudienceSnapshot> audience(Source source) throws IOException {
        List<AudienceSnapshot> audience = new ArrayList<>();
        for (int i = in.size(); i > 0; i--) {
            audience.add(new AudienceSnapshot(
                    in.ref(),
                    in.moment(),
                    in.shares(),
                    in.shares(),
                    in.shares(),
                    in.shares(),
                    in.shares(),
                    in.shares(),
                    in.decimal(),
                    source));
        }
        return audience;
    }

    private List<FollowerCount> followers(AccountRef ref) throws IOException {
        List<FollowerCount> followers = new ArrayList<>();
        for (int i = in.size(); i > 0; i--) {
            followers.add(new FollowerCount(ref, in.moment(), in.count()));
        }
        return followers;
    }

    @Override
    public void close() {
        out.close();
        in.close();
    }
}
