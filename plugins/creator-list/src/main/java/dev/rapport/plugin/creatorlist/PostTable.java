package dev.rapport.plugin.creatorlist;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of posts as people and their own scrapers make it, with whatever headings, as CSV, workbook or JSON. What its addresses,
 * headings or name say is its platform.
 */
final class PostTable {

    static final String FORMAT = "posts";

    static final Set<String> WRAPPERS = Set.of(
            "data", "items", "results", "posts", "videos", "tweets", "threads", "records", "rows", "content", "media");

    private PostTable() {}

    /** Goes behind every reader that knows the table closer. */
    static Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean arePosts =
                Flat.any(head, WRAPPERS, names -> PostHeadings.of(names).arePosts());
        boolean saysWhere = platform(file, head).isPresent()
                || Flat.any(head, WRAPPERS, names -> PostHeadings.of(names).has(PostColumn.PLATFORM));
        return arePosts && saysWhere ? Optional.of(Claim.fallback(FORMAT)) : Optional.empty();
    }

    /** The platform of rows that have no address of a post. */
    private static Optional<String> platform(ExportFile file, FileHead head) {
        return PostAddress.in(head.text())
                .map(PostAddress::platform)
                .or(() -> PlatformHint.ofFolder(file.path()))
                .or(() -> Flat.names(head, WRAPPERS).stream()
                        .flatMap(names -> PostHeadings.of(names).said().stream())
                        .findFirst())
                .or(() -> PlatformHint.ofName(file.name()));
    }

    static void read(ExportFile file, ModelSink sink) throws IOException {
        FileHead head = FileHead.of(file);
        Reading reading = new Reading(sink);
        PostRows rows = new PostRows(platform(file, head).orElse(""), reading);
        Map<Set<String>, PostHeadings> known = new HashMap<>();
        List<Set<String>> first = Flat.names(head, WRAPPERS);
        boolean isTable = !head.columns().isEmpty();
        PostHeadings table = PostHeadings.of(isTable ? first.get(0) : allOf(first));
        Flat.each(
                file,
                WRAPPERS,
                names -> known.computeIfAbsent(names, PostHeadings::of).arePosts(),
                reading,
                row -> rows.take(row, table));
    }

    private static Set<String> allOf(List<Set<String>> records) {
        Set<String> all = new HashSet<>();
        records.stream().filter(names -> PostHeadings.of(names).arePosts()).forEach(all::addAll);
        return all;
    }
}
