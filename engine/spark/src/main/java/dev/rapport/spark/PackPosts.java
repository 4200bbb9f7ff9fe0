package dev.rapport.spark;

import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import java.io.Serial;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Rows of posts to what is sorted: each post as a few bytes beside its time, and rows that cannot be used as problems. */
final class PackPosts implements MapPartitionsFunction<Row, Row> {

    @Serial
    private static final long serialVersionUID = 1;

    private final ZoneId zone;

    PackPosts(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Iterator<>() {
            private @Nullable Columns columns;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                Row row = rows.next();
                Columns known = columns;
                if (known == null) {
                    known = new Columns(row.schema());
                    columns = known;
                }
                return packed(new Cells(row, known));
            }
        };
    }

    private Row packed(Cells cells) {
        String account = "";
        String id = "";
        try {
            Tables.requireWhole(cells);
            account = cells.required("account");
            id = cells.required("id");
            Post post = PostForm.read(cells);
            String creator = cells.text("creator");
            Instant time = time(post.time(), zone);
            Instant plain = time(post.time(), ZoneOffset.UTC);
            return RowFactory.create(
                    creator.isEmpty() ? account : creator,
                    account,
                    Gathered.POST,
                    time.getEpochSecond(),
                    time.getNano(),
                    plain.getEpochSecond(),
                    plain.getNano(),
                    id,
                    PostForm.pack(post),
                    null,
                    null,
                    null);
        } catch (BadRow e) {
            return RowFactory.create(
                    account,
                    account,
                    Gathered.PROBLEM,
                    0L,
                    0,
                    0L,
                    0,
                    id,
                    null,
                    e.code(),
                    e.getMessage(),
                    "posts: " + account + " " + id + "; " + e.hint());
        }
    }

    private static Instant time(Moment moment, ZoneId zone) {
        return moment.in(zone).orElse(Instant.MIN);
    }
}
