package dev.rapport.spark;

import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.scoring.judging.Looked;
import dev.rapport.scoring.judging.Looking;
import dev.rapport.scoring.judging.PeerCounts;
import dev.rapport.scoring.judging.Ready;
import dev.rapport.scoring.judging.Scorer;
import dev.rapport.scoring.judging.Watched;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The sorted rows of a partition as creators that are ready, problems, and at the end the counts of its peers. A post is looked at when it
 * comes and let go; what waits is what is kept of {@value #TOGETHER} creators.
 */
final class LookedRows implements Iterator<Row> {

    static final int AT_CREATOR = 0;
    static final int AT_READY = 1;
    static final int AT_COUNTS = 2;

    static final StructType ROWS = new StructType()
            .add("creator", DataTypes.StringType)
            .add("ready", DataTypes.BinaryType)
            .add("counts", DataTypes.BinaryType)
            .add("code", DataTypes.StringType)
            .add("message", DataTypes.StringType)
            .add("place", DataTypes.StringType);

    /** Creators that go through metrics and rules together. */
    static final int TOGETHER = 128;

    private static final Comparator<Looked> LARGEST_FIRST = Comparator.comparing(
                    (Looked one) -> one.account().account().followers())
            .reversed()
            .thenComparing(one -> one.account().account().ref().toString());

    private final Iterator<Row> rows;
    private final Scorer scorer;
    private final Queue<Row> out = new ArrayDeque<>();
    private final List<Watched> waiting = new ArrayList<>();
    private final PeerCounts counts = new PeerCounts();
    private final List<Looked> accounts = new ArrayList<>();
    private String creator = "";
    private String name = "";
    private String account = "";
    private AccountRef ref = AccountRef.unnamed("");
    private @Nullable Looking looking;
    /** Whether it was said already why the posts of this account are left out. */
    private boolean isTold;

    private @Nullable Row before;
    private @Nullable Columns columns;
    private boolean isDone;

    LookedRows(Iterator<Row> rows, Scorer scorer) {
        this.rows = rows;
        this.scorer = scorer;
    }

    @Override
    public boolean hasNext() {
        while (out.isEmpty() && !isDone) {
            if (rows.hasNext()) {
                take(rows.next());
            } else {
                endCreator();
                endTogether();
                out.add(RowFactory.create(null, null, counts.packed(), null, null, null));
                isDone = true;
            }
        }
        return !out.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return out.remove();
    }

    private void take(Row row) {
        if (row.getInt(Gathered.AT_KIND) == Gathered.PROBLEM) {
            problem(
                    row.getString(Gathered.AT_CODE),
                    row.getString(Gathered.AT_MESSAGE),
                    row.getString(Gathered.AT_PLACE));
            return;
        }
        if (!row.getString(Gathered.AT_CREATOR).equals(creator)) {
            endCreator();
            creator = row.getString(Gathered.AT_CREATOR);
        }
        if (!row.getString(Gathered.AT_ACCOUNT).equals(account)) {
            endAccount();
            account = row.getString(Gathered.AT_ACCOUNT);
        }
        if (row.getInt(Gathered.AT_KIND) == Gathered.ACCOUNT) {
            profile(row);
        } else {
            post(row);
        }
    }

    private void profile(Row row) {
        Row profile = row.getStruct(Gathered.AT_PROFILE);
        Columns known = columns;
        if (known == null) {
            known = new Columns(profile.schema());
            columns = known;
        }
        Cells cells = new Cells(profile, known);
        try {
            Tables.requireWhole(cells);
            cells.required("account");
            if (looking != null) {
                throw new BadRow("account-twice", "The account has more than one row.", "Maybe keep the newest.");
            }
            AccountData data = AccountForm.read(cells);
            name = name.isEmpty() ? cells.text("creatorName") : name;
            ref = data.account().ref();
            looking = scorer.look(data);
        } catch (BadRow e) {
            isTold |= looking == null;
            problem(e.code(), e.getMessage(), "accounts: " + account + "; " + e.hint());
        }
    }

    private void post(Row row) {
        Looking now = looking;
        if (now == null) {
            if (!isTold) {
                isTold = true;
                problem(
                        "no-account",
                        "The posts of the account (" + account + ") are left out: it has no row.",
                        "posts: " + account + "; Maybe its row has another name, or another creator.");
            }
            return;
        }
        if (isAgain(row)) {
            problem(
                    "post-twice",
                    "The post (" + row.getString(Gathered.AT_ID) + ") has more than one row.",
                    "posts: " + account + "; Maybe a file was loaded twice.");
            return;
        }
        before = row;
        try {
            now.add(PostForm.unpack(row.getAs(Gathered.AT_POST), ref));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isAgain(Row row) {
        Row last = before;
        return last != null
                && last.getString(Gathered.AT_ID).equals(row.getString(Gathered.AT_ID))
                && last.getLong(Gathered.AT_SECOND) == row.getLong(Gathered.AT_SECOND)
                && last.getInt(Gathered.AT_NANO) == row.getInt(Gathered.AT_NANO);
    }

    private void problem(@Nullable String code, @Nullable String message, @Nullable String place) {
        out.add(RowFactory.create(null, null, null, code, message, place));
    }

    private void endAccount() {
        if (looking != null) {
            accounts.add(looking.done());
        }
        looking = null;
        before = null;
        isTold = false;
        account = "";
    }

    private void endCreator() {
        endAccount();
        if (!accounts.isEmpty()) {
            accounts.sort(LARGEST_FIRST);
            waiting.add(new Watched(creator, name.isEmpty() ? shown(accounts) : name, accounts));
            accounts.clear();
        }
        name = "";
        if (waiting.size() == TOGETHER) {
            endTogether();
        }
    }

    private void endTogether() {
        List<Ready> ready = scorer.readyOf(waiting);
        waiting.clear();
        counts.merge(Scorer.count(ready));
        ready.forEach(
                one -> out.add(RowFactory.create(one.creator().id(), scorer.packed(one), null, null, null, null)));
    }

    private static String shown(List<Looked> accounts) {
        AccountRef first = accounts.get(0).account().account().ref();
        return accounts.stream()
                .map(one -> one.account().account().name())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(first.handle().isEmpty() ? first.id() : first.handle());
    }
}
