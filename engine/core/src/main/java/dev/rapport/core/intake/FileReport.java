package dev.rapport.core.intake;

import dev.rapport.api.plugin.ReadIssue;
import java.util.List;

/**
 * What came of one file.
 *
 * @param path as the user named it
 * @param sha256 checksum of its content
 * @param platform lower case, empty when nobody knows it
 * @param format as the plugin calls it; several of an archive are joined by "+"
 * @param plugin plugin and version, empty when nobody claims it
 * @param accounts distinct accounts with a profile or at least one post
 * @param posts distinct posts by platform and id, reposts included
 * @param comments distinct comments
 * @param rejected records that were there and could not be used
 * @param issues all that is worth knowing
 */
public record FileReport(
        String path,
        String sha256,
        String platform,
        String format,
        String plugin,
        long accounts,
        long posts,
        long comments,
        long rejected,
        List<ReadIssue> issues) {

    public FileReport {
        issues = List.copyOf(issues);
    }

    static FileReport refused(String path, String sha256, ReadIssue issue) {
        return new FileReport(path, sha256, "", "", "", 0, 0, 0, 0, List.of(issue));
    }

    public FileReport at(String otherPath) {
        return new FileReport(otherPath, sha256, platform, format, plugin, accounts, posts, comments, rejected, issues);
    }

    /** Nothing of it could be used. */
    public boolean isRefused() {
        return accounts == 0
                && posts == 0
                && comments == 0
                && issues.stream().anyMatch(issue -> issue.severity() == ReadIssue.Severity.ERROR);
    }
}
