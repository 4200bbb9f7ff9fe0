package dev.rapport.testkit.reader;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Clicks;
import dev.rapport.api.model.CodeUses;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Insight;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.Sales;
import dev.rapport.api.plugin.FileReader;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ResultReader;
import dev.rapport.api.plugin.ResultSink;
import java.io.IOException;

/** Keeps nothing, and looks how much memory is in use when a quarter and when nine tenths of the file were read. */
final class MeasuringSink implements ModelSink, ResultSink {

    private final WatchedFile file;
    private long first = Long.MAX_VALUE;
    private long early = -1;
    private long late = -1;

    MeasuringSink(WatchedFile file) {
        this.file = file;
    }

    /** Reads the file, whatever kind of reader this is. */
    void take(FileReader reader, String format) throws IOException {
        if (reader instanceof PlatformReader platform) {
            platform.read(file, format, this);
        } else if (reader instanceof ResultReader results) {
            results.read(file, format, this);
        }
    }

    /** Bytes that were read when the first record came; a great many when none came. */
    long firstAt() {
        return first;
    }

    /** Bytes in use late minus early, both after a collection. */
    long held() {
        return late < 0 ? 0 : late - early;
    }

    @Override
    public void account(Account account) {
        came();
    }

    @Override
    public void post(Post post) {
        came();
    }

    @Override
    public void comment(Comment comment) {
        came();
    }

    @Override
    public void audience(AudienceSnapshot audience) {
        came();
    }

    @Override
    public void followers(FollowerCount count) {
        came();
    }

    @Override
    public void order(Order order) {
        came();
    }

    @Override
    public void clicks(Clicks clicks) {
        came();
    }

    @Override
    public void codeUses(CodeUses uses) {
        came();
    }

    @Override
    public void sales(Sales sales) {
        came();
    }

    @Override
    public void insight(Insight insight) {
        came();
    }

    @Override
    public void issue(ReadIssue issue) {
        came();
    }

    @Override
    public void reject(ReadIssue issue) {
        came();
    }

    @Override
    public void refuse(String code, String message) {}

    private void came() {
        long read = file.read();
        first = Math.min(first, read);
        if (early < 0 && read >= file.size() / 4) {
            early = used();
        } else if (early >= 0 && late < 0 && read >= file.size() / 10 * 9) {
            late = used();
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
