package dev.rapport.core.outcome;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Creator;
import dev.rapport.judged.AccountMap;
import java.util.List;
import java.util.Locale;

/** Whose row of a sheet it is. */
public final class Whose {

    private Whose() {}

    /**
     * The accounts that a row means; none when this is not its creator.
     *
     * @param written an id of creators.csv, a name, a handle, or platform:handle
     * @param named platform that the row names elsewhere, may be empty
     */
    public static List<Account> accounts(Creator creator, String written, String named) {
        int colon = written.indexOf(':');
        String platform = colon > 0 ? written.substring(0, colon).toLowerCase(Locale.ROOT) : named;
        String handle = colon > 0 ? written.substring(colon + 1) : written;
        boolean isCreator = written.equals(creator.id()) || written.equalsIgnoreCase(creator.name());
        List<Account> all =
                creator.accounts().stream().map(AccountData::account).toList();
        List<Account> meant = all.stream()
                .filter(account -> isCreator
                        || AccountMap.isSame(
                                account.ref(),
                                AccountRef.of(
                                        platform.isEmpty() ? account.ref().platform() : platform, handle, handle)))
                .toList();
        List<Account> there = meant.stream()
                .filter(account ->
                        platform.isEmpty() || account.ref().platform().equals(platform))
                .toList();
        return there.isEmpty() && isCreator ? meant : there;
    }
}
