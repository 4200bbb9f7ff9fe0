package dev.rapport.api.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A profile on one platform. Texts are empty and counters unknown where the file does not give them.
 *
 * @param ref platform, id and handle
 * @param name the name shown
 * @param bio the profile text, plain
 * @param followers followers, or subscribers
 * @param following accounts that it follows
 * @param posts posts that the platform says it has (not: posts in the file)
 * @param verified the platform's badge
 * @param isPrivate not open to all
 * @param hasPicture has a profile picture
 * @param category the platform's category
 * @param country ISO 3166 code, or the platform's text where it has no code
 * @param created when the account was made
 * @param urls links of the profile
 * @param stated figures that a list states and that no post in it could prove
 * @param fields what a file says of it that no part of the model knows, by heading, as written; kept only where a rule pack asks for it
 * @param source where this came from
 */
public record Account(
        AccountRef ref,
        String name,
        String bio,
        Count followers,
        Count following,
        Count posts,
        Flag verified,
        Flag isPrivate,
        Flag hasPicture,
        String category,
        String country,
        Moment created,
        List<String> urls,
        StatedFigures stated,
        Map<String, String> fields,
        Source source) {

    public Account {
        urls = List.copyOf(urls);
        fields = fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    public static AccountBuilder of(AccountRef ref) {
        return new AccountBuilder(ref);
    }

    /** The same profile under another name or source. */
    public AccountBuilder toBuilder() {
        return new AccountBuilder(ref)
                .name(name)
                .bio(bio)
                .followers(followers)
                .following(following)
                .posts(posts)
                .verified(verified)
                .isPrivate(isPrivate)
                .hasPicture(hasPicture)
                .category(category)
                .country(country)
                .created(created)
                .urls(urls)
                .stated(stated)
                .fields(fields)
                .source(source);
    }
}
