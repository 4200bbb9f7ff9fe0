package dev.rapport.core.identity;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.written.PlatformName;
import dev.rapport.written.ProfileAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a profile points to: accounts on other platforms, and pages. */
final class ProfileLinks {

    /** An account that a profile names, and how it stands there. It need not exist. */
    record Named(AccountRef account, String quote) {}

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{N}@.])(?:https?://)?((?:[\\p{L}\\p{N}-]{1,63}\\.){1,5}\\p{L}{2,20})(/[^\\s<>\"'`|,;]*)?");

    /** "IG: zoe.backt", "TikTok @zoe". A bare x is left out: "x @brand" is a collaboration. */
    private static final Pattern LABELLED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(instagram|insta|ig|tik ?tok|tt|you ?tube|yt|twitter|facebook|fb|twitch|pinterest|threads|telegram|tg|blue ?sky|bsky)"
                    + "\\s{0,3}(?:[:=>→➡|-]{1,3}\\s{0,3}@?|@)([\\p{L}\\p{N}_.-]{2,60})",
            Pattern.CASE_INSENSITIVE);

    private ProfileLinks() {}

    /** Accounts on other platforms that the profile names; the same for the same profile. */
    static List<Named> accounts(Account account) {
        List<Named> named = new ArrayList<>();
        texts(account).forEach(text -> {
            Matcher address = ADDRESS.matcher(text);
            while (address.find()) {
                ProfileAddress.named(address.group(1), path(address))
                        .forEach(ref -> named.add(new Named(ref, address.group())));
            }
        });
        Matcher label = LABELLED.matcher(account.bio());
        while (label.find()) {
            String platform = PlatformName.of(label.group(1)).orElse("");
            named.add(new Named(AccountRef.of(platform, "", label.group(2).replaceFirst("[.-]+$", "")), label.group()));
        }
        named.removeIf(one -> one.account().platform().equals(account.ref().platform())
                || !one.account().isNamed());
        return named;
    }

    /** Pages of no platform that the profile links to, without what does not tell them apart. */
    static List<String> pages(Account account) {
        return texts(account)
                .flatMap(text -> ADDRESS.matcher(text).results())
                .map(found -> ProfileAddress.host(found.group(1))
                        + (found.group(2) == null ? "" : found.group(2).replaceFirst("[?#].*", ""))
                                .replaceFirst("[/.)\\]]+$", ""))
                .filter(page -> !ProfileAddress.isPlatform(page.split("/", 2)[0]))
                .distinct()
                .toList();
    }

    private static Stream<String> texts(Account account) {
        return Stream.concat(account.urls().stream(), Stream.of(account.bio()));
    }

    private static String path(Matcher address) {
        return address.group(2) == null ? "" : address.group(2);
    }
}
