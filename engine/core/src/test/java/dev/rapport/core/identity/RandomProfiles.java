package dev.rapport.core.identity;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Profiles of made-up people, some of whom have accounts on several platforms and some of whom only seem to. */
final class RandomProfiles {

    private static final List<String> PLATFORMS = List.of("instagram", "tiktok", "youtube", "x", "bluesky");
    private static final List<String> SIGNS = List.of("", ".", "_", "");

    private RandomProfiles() {}

    static List<Account> of(Random random, int count) {
        List<Account> accounts = new ArrayList<>();
        int people = Math.max(2, count / 2);
        for (int i = 0; i < count; i++) {
            int person = random.nextInt(people);
            String platform = PLATFORMS.get(random.nextInt(PLATFORMS.size()));
            String first = word(person * 31 + 7);
            String last = word(person * 17 + 3);
            String handle = first + SIGNS.get(random.nextInt(SIGNS.size())) + last + (i % 7 == 0 ? i : "");
            String bio =
                    random.nextInt(4) > 0 ? "" : PLATFORMS.get(random.nextInt(PLATFORMS.size())) + ": @" + first + last;
            accounts.add(Account.of(AccountRef.of(platform, "id" + i, handle))
                    .name(random.nextInt(3) == 0 ? "" : first + " " + (random.nextInt(5) == 0 ? "Smith" : last))
                    .bio(bio)
                    .build());
        }
        return accounts;
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 400; rest > 0; rest /= 20) {
            word.append("bcdfghjklmnprstvwxyz".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }
}
