package dev.rapport;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Problem;
import dev.rapport.core.forget.Forgetting;
import dev.rapport.core.forget.Person;
import dev.rapport.core.forget.StoreSearch;
import dev.rapport.core.forget.WorkspaceSearch;
import dev.rapport.core.identity.JoinSuggestions;
import dev.rapport.core.identity.SuggestedJoin;
import dev.rapport.core.runs.JudgedFile;
import dev.rapport.core.runs.RunCodec;
import dev.rapport.core.runs.RunRecord;
import dev.rapport.core.store.CreatorReader;
import dev.rapport.core.store.Erased;
import dev.rapport.core.store.Erasure;
import dev.rapport.core.store.ForgetStore;
import dev.rapport.core.store.Store;
import dev.rapport.core.workspace.Joining;
import dev.rapport.core.workspace.SheetsReader;
import dev.rapport.core.workspace.Workspace;
import dev.rapport.judged.Joins;
import dev.rapport.written.Problems;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is who: accounts that are one creator, and creators that want to be forgotten. */
final class People {

    private final Workspace workspace;
    private final Store store;
    private final Optional<JudgedFile> judged;

    /** @param judged judgements that are kept, empty when nothing is kept on disk */
    People(Workspace workspace, Store store, Optional<JudgedFile> judged) {
        this.workspace = workspace;
        this.store = store;
        this.judged = judged;
    }

    Map<String, List<AccountRef>> accounts() {
        try (CreatorReader reader = new CreatorReader(store)) {
            return reader.members(joins());
        }
    }

    List<SuggestedJoin> suggestedJoins() {
        try (CreatorReader reader = new CreatorReader(store)) {
            return JoinSuggestions.of(reader.profiles(), joins());
        }
    }

    Joining joining() {
        return new Joining(workspace.creators(), joins(), accounts().keySet());
    }

    Forgetting forget(String creator, boolean really) {
        List<AccountRef> known = accounts().getOrDefault(creator, List.of());
        Set<String> names = new HashSet<>();
        Set<String> files = new HashSet<>();
        Set<AccountRef> refs = new LinkedHashSet<>(known);
        joins().name(creator).ifPresent(names::add);
        try (CreatorReader reader = new CreatorReader(store)) {
            names.addAll(reader.namesOf(known));
            files.addAll(reader.filesOf(known));
            refs.addAll(reader.refsOf(known));
        }
        boolean before = known.isEmpty();
        if (before && store.forgotten().persons(creator).isEmpty()) {
            throw new RapportException(Problem.error(
                    "unknown-creator",
                    "No creator (" + creator + ") is in the workspace.",
                    "HANDLE",
                    "Maybe import the creator's files first; rapport creators list shows who is there."));
        }
        if (before) {
            refs.add(named(creator));
        }
        Person person = Person.of(creator, List.copyOf(refs), names);
        ForgetStore forgetting = store.forgetting();
        // Who was forgotten before is not forgotten again; what still names them is worth another look.
        Erasure erasure = before
                ? new Erasure(Erased.NOTHING, List.of(), List.of())
                : forgetting.erase(creator, List.copyOf(refs), RunCodec::without, really);
        if (really) {
            judged.ifPresent(JudgedFile::clear);
        }
        return new Forgetting(
                creator,
                known,
                erasure.erased(),
                really ? Optional.of(search().prove(person, erasure, onDisk())) : Optional.empty(),
                new WorkspaceSearch(workspace.folder(), person).find(files));
    }

    /** Ends what a kill, or a file that named somebody late, left undone. */
    static void eraseRest(Store store, Optional<JudgedFile> judged) {
        if (store.forgetting().isOpen()) {
            judged.ifPresent(JudgedFile::clear);
            try {
                store.forgetting().eraseRest(RunCodec::without);
            } catch (RapportException e) {
                // Somebody still sees what was erased, and nobody has to wait for that: whoever uses the store next
                // tries again.
                if (!e.problems().get(0).code().equals(ForgetStore.BUSY)) {
                    throw e;
                }
            }
        }
    }

    void remember(String name) {
        Set<String> persons = store.forgotten().persons(name);
        if (persons.size() != 1) {
            throw new RapportException(
                    persons.isEmpty()
                            ? Problem.error(
                                    "not-forgotten",
                                    "Nobody who was forgotten is called (" + name + ").",
                                    "HANDLE",
                                    "Maybe write it as it was then, such as instagram:zoe.backt.")
                            : Problem.error(
                                    "ambiguous-creator",
                                    "Several who were forgotten are called (" + name + ").",
                                    "HANDLE",
                                    "Maybe write platform:handle."));
        }
        store.forgetting().remember(name);
    }

    private StoreSearch search() {
        return new StoreSearch(store, content -> RunCodec.unpack(content)
                .map(RunRecord::creators)
                .map(Object::toString)
                .orElse(""));
    }

    private Optional<Path> onDisk() {
        return judged.map(kept -> workspace.folder());
    }

    private Joins joins() {
        Problems problems = new Problems();
        Joins joins = SheetsReader.joins(workspace, problems);
        problems.throwIfErrors();
        return joins;
    }

    private static AccountRef named(String creator) {
        int colon = creator.indexOf(':');
        return AccountRef.of(colon > 0 ? creator.substring(0, colon) : "", "", creator.substring(colon + 1));
    }
}
