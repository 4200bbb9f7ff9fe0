package dev.rapport.api.model;

import java.util.List;
import java.util.Map;

/** Builds an {@link Account}; what is not set is unknown. */
public final class AccountBuilder {

    private final AccountRef ref;
    private String name = "";
    private String bio = "";
    private Count followers = Count.unknown();
    private Count following = Count.unknown();
    private Count posts = Count.unknown();
    private Flag verified = Flag.UNKNOWN;
    private Flag isPrivate = Flag.UNKNOWN;
    private Flag hasPicture = Flag.UNKNOWN;
    private String category = "";
    private String country = "";
    private Moment created = Moment.unknown();
    private List<String> urls = List.of();
    private StatedFigures stated = StatedFigures.NONE;
    private Map<String, String> fields = Map.of();
    private Source source = Source.UNSET;

    AccountBuilder(AccountRef ref) {
        this.ref = ref;
    }

    public AccountBuilder name(String name) {
        this.name = name;
        return this;
    }

    public AccountBuilder bio(String bio) {
        this.bio = bio;
        return this;
    }

    public AccountBuilder followers(Count followers) {
        this.followers = followers;
        return this;
    }

    public AccountBuilder following(Count following) {
        this.following = following;
        return this;
    }

    public AccountBuilder posts(Count posts) {
        this.posts = posts;
        return this;
    }

    public AccountBuilder verified(Flag verified) {
        this.verified = verified;
        return this;
    }

    public AccountBuilder isPrivate(Flag isPrivate) {
        this.isPrivate = isPrivate;
        return this;
    }

    public AccountBuilder hasPicture(Flag hasPicture) {
        this.hasPicture = hasPicture;
        return this;
    }

    public AccountBuilder category(String category) {
        this.category = category;
        return this;
    }

    public AccountBuilder country(String country) {
        this.country = country;
        return this;
    }

    public AccountBuilder created(Moment created) {
        this.created = created;
        return this;
    }

    public AccountBuilder urls(List<String> urls) {
        this.urls = urls;
        return this;
    }

    public AccountBuilder stated(StatedFigures stated) {
        this.stated = stated;
        return this;
    }

    /** Own fields by heading, as written: for rule packs that declare them. */
    public AccountBuilder fields(Map<String, String> fields) {
        this.fields = fields;
        return this;
    }

    public AccountBuilder source(Source source) {
        this.source = source;
        return this;
    }

    public Account build() {
        return new Account(
                ref,
                name,
                bio,
                followers,
                following,
                posts,
                verified,
                isPrivate,
                hasPicture,
                category,
                country,
                created,
                urls,
                stated,
                fields,
                source);
    }
}
