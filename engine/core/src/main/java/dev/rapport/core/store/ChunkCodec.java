package dev.rapport.core.store;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.Source;
import dev.rapport.judged.packed.PackedInput;
import dev.rapport.judged.packed.PackedOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Packs a chunk into one row, and back. The first number is the version of the form. */
final class ChunkCodec {

    /** Version 2 added the own fields of an account; version 3 writes a text beside the one before it. */
    private static final int VERSION = 3;

    private ChunkCodec() {}

    static byte[] pack(Chunk chunk) {
        return pack(PackedChunk.of(chunk));
    }

    static byte[] pack(PackedChunk chunk) {
        PackedOutput packed = new PackedOutput(chunk.bytes() + 200);
        packed.number(VERSION);
        chunk.writeTo(packed);
        return RowForm.row(packed);
    }

    /** @param source where all of it came from */
    static Chunk unpack(byte[] row, Source source) {
        try {
            PackedInput in = new PackedInput(RowForm.packed(row));
            long version = version(in);
            AccountRef ref = in.ref();
            List<Account> profiles = profiles(in, version, source);
            return new Chunk(
                    ref,
                    profiles,
                    posts(in, ref, version, source),
                    comments(in, version),
                    audience(in, source),
                    followers(in, ref));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The profiles alone, which stand before everything that makes a chunk large. */
    static List<Account> profiles(byte[] row, Source source) {
        try {
            PackedInput in = new PackedInput(RowForm.packed(row));
            long version = version(in);
            in.ref();
            return profiles(in, version, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long version(PackedInput in) throws IOException {
        long version = in.number();
        if (version < 1 || version > VERSION) {
            throw new IOException("The stored form (" + version + ") is not known. Maybe a newer Rapport wrote it.");
        }
        return version;
    }

    private static List<Account> profiles(PackedInput in, long version, Source source) throws IOException {
        List<Account> profiles = new ArrayList<>();
        for (int i = in.size(); i > 0; i--) {
            profiles.add(AccountCodec.read(in, version >= 2, source));
        }
        return profiles;
    }

    private static List<Post> posts(PackedInput in, AccountRef ref, long version, Source source) throws IOException {
        PostCodec codec = new PostCodec(ref);
        List<Post> posts = new ArrayList<>();
        for (int i = in.size(); i > 0; i--) {
            posts.add(codec.read(in, version >= 3, source));
        }
        return posts;
    }

    private static List<CommentFigure> comments(PackedInput in, long version) throws IOException {
        CommentCodec codec = new CommentCodec();
        List<CommentFigure> comments = new ArrayList<>();
        for (int i = in.size(); i > 0; i--) {
            comments.add(codec.read(in, version >= 3));
        }
        return comments;
    }

    private static List<AudienceSnapshot> audience(PackedInput in, Source source) throws IOException {
        List<AudienceSnapshot> audience = new ArrayList<>();
        for (int i = in.size(); i > 0; i--) {
            audience.add(AudienceCodec.read(in, source));
        }
        return audience;
    }

    private static List<FollowerCount> followers(PackedInput in, AccountRef ref) throws IOException {
        List<FollowerCount> followers = new ArrayList<>();
        for (int i = in.size(); i > 0; i--) {
            followers.add(new FollowerCount(ref, in.moment(), in.count()));
        }
        return followers;
    }
}
