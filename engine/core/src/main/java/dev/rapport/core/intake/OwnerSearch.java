package dev.rapport.core.intake;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReadIssue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a file for nothing but whose it says it is. */
final class OwnerSearch implements ModelSink {

    private static final Logger LOG = LoggerFactory.getLogger(OwnerSearch.class);

    private Optional<AccountRef> owner = Optional.empty();

    private OwnerSearch() {}

    /** The owner that the file names; none where it names nobody, or nobody knows it. */
    static List<AccountRef> in(ExportFile file, Claims claims) {
        OwnerSearch search = new OwnerSearch();
        List<Asking.Answer<PlatformReader>> best = claims.best(file, unable -> {});
        if (best.size() == 1) {
            try {
                claims.read(best.get(0), file, search);
            } catch (IOException
                    | StandsStill
                    | RuntimeException
                    | StackOverflowError
                    | LinkageError
                    | AssertionError e) {
                // It is read once more for itself, and says then what is wrong.
                LOG.debug("{} does not say whose it is.", file.path(), e);
            }
        }
        return search.owner.stream().toList();
    }

    @Override
    public void owner(AccountRef account) {
        owner = owner.or(() -> Optional.of(account)).filter(AccountRef::isNamed);
    }

    @Override
    public void issue(ReadIssue issue) {}

    @Override
    public void reject(ReadIssue issue) {}

    @Override
    public void refuse(String code, String message) {}
}
