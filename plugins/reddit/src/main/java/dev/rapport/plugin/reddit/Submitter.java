package dev.rapport.plugin.reddit;

/**
 * Who made the post that was read last.
 *
 * @param post id of the post
 * @param name the author's name
 */
record Submitter(String post, String name) {

    static final Submitter NOBODY = new Submitter("", "");

    /** The author of a post, empty when another post was read last. */
    String of(String wanted) {
        return wanted.equals(post) ? name : "";
    }
}
