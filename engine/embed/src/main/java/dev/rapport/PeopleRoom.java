package dev.rapport;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Creator;
import dev.rapport.core.answers.Deciding;
import dev.rapport.core.forget.Forgetting;
import dev.rapport.core.identity.SuggestedJoin;
import dev.rapport.core.store.CreatorReader;
import dev.rapport.core.workspace.Joining;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Who is who: accounts that are one creator, and creators that want to be forgotten. */
public final class PeopleRoom {

    private final House house;

    PeopleRoom(House house) {
        this.house = house;
    }

    /** Every creator in the store as it is now, one at a time, sorted by id. */
    public void creators(Consumer<Creator> action) {
        try (CreatorReader reader = new CreatorReader(house.store.get())) {
            reader.forEach(house.sheets(house.rules.pack()).joins(), action);
        }
    }

    /** Whose accounts are known, by id of the creator, without reading them. */
    public Map<String, List<AccountRef>> accounts() {
        return people().accounts();
    }

    /** Accounts that may be one creator, the surest first, with the reasons. Nothing is joined until {@link #join} is called. */
    public List<SuggestedJoin> suggestedJoins() {
        return people().suggestedJoins();
    }

    /**
     * Writes into creators.csv that accounts are one creator; what is there stays as it is, to the byte.
     *
     * @param accounts as {@link #accounts} gives them
     * @param id id of the creator; else that which one of them has in creators.csv, else the first one's handle
     * @param name name of the creator
     * @return the lines that were written: deleting them undoes it
     * @throws RapportException when creators.csv gives the accounts to different creators, and nothing is written
     */
    public Joining.Written join(List<AccountRef> accounts, Optional<String> id, Optional<String> name) {
        return people().joining().join(accounts, id, name);
    }

    /** Writes into creators.csv that accounts are different people, so that their join is not suggested again. */
    public Joining.Written keepApart(List<AccountRef> accounts) {
        return people().joining().apart(accounts);
    }

    /**
     * Erases a creator from the store and its files, proves it, and keeps salted hashes, so that no import brings it back. Files of the
     * workspace are not touched; the answer names those that still name the creator. It waits for those who read and for an import.
     *
     * @param creator id of the creator, or a name of somebody who was forgotten before, to look again
     * @param really false to see what would be erased
     * @throws RapportException from within {@link #creators}, which it would wait for
     */
    public Forgetting forget(String creator, boolean really) {
        synchronized (house.importing) {
            return people().forget(creator, really);
        }
    }

    /**
     * Lets the next import bring somebody back. Only the hashes are taken away.
     *
     * @param name id of the creator, {@code platform:handle}, or a handle
     */
    public void remember(String name) {
        synchronized (house.importing) {
            people().remember(name);
        }
    }

    /**
     * Reads what a client answered to a shortlist, in its workbook or in the file that its page saved, and holds it against what was
     * decided until now. Nothing is written.
     *
     * @param scoring of the campaign that was answered
     */
    public Deciding.Result answers(Path file, Scoring scoring) {
        Map<String, AccountRef> creators = new HashMap<>();
        scoring.judgements()
                .forEach(one -> creators.put(one.creator().id(), one.account().ref()));
        return new Deciding(
                        creators,
                        scoring.recipe().sheets().decisions(),
                        scoring.run().id())
                .read(file);
    }

    /**
     * Writes answers into decisions.csv, those that say something new; what is there stays as it is, to the byte.
     *
     * @param answers from {@link #answers}
     * @param who answered
     * @param day of the answer
     * @return the same with the lines that were written: deleting them undoes it
     * @throws RapportException {@code sheet-not-written}, {@code no-column}
     */
    public Deciding.Result decide(Deciding.Result answers, String who, LocalDate day) {
        return Deciding.write(answers, house.workspace, who, day);
    }

    private People people() {
        return new People(house.workspace, house.store.get(), house.judged());
    }
}
