package dev.rapport.core.intake;

import dev.rapport.api.model.Comment;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.core.store.Hashes;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Turns a comment into figures: who wrote it becomes a salted hash, and what it says becomes a length and a fingerprint. */
public final class CommentFigures {

    /** Phrases of up to three words that say nothing about the post; an assumption, by language. */
    private static final Set<String> STOCK = Set.of(
            // English
            "nice",
            "nice pic",
            "nice post",
            "great",
            "great post",
            "great pic",
            "great shot",
            "awesome",
            "amazing",
            "wow",
            "cool",
            "love it",
            "love this",
            "so cute",
            "beautiful",
            "perfect",
            "dm me",
            "dm us",
            "follow me",
            "check my page",
            "first",
            "lol",
            // German
            "schön",
            "sehr schön",
            "toll",
            "super",
            "mega",
            "wunderschön",
            "tolles bild",
            "klasse",
            // Spanish, Portuguese, Italian, French
            "bonito",
            "que bonito",
            "hermosa",
            "hermoso",
            "genial",
            "linda",
            "lindo",
            "que linda",
            "maravilhosa",
            "perfeita",
            "bella",
            "bellissima",
            "bellissimo",
            "stupenda",
            "magnifique",
            "trop beau",
            "trop belle",
            "superbe",
            "sublime",
            // Russian, Turkish
            "красиво",
            "супер",
            "класс",
            "очень красиво",
            "harika",
            "süper",
            "çok güzel");

    private final long salt;

    public CommentFigures(long salt) {
        this.salt = salt;
    }

    public CommentFigure of(Comment comment) {
        String folded = fold(comment.text());
        int words = folded.isEmpty() ? 0 : folded.split(" ").length;
        boolean stock = words > 0 && words <= 3 && STOCK.contains(folded);
        return new CommentFigure(
                comment.postId(),
                Hashes.of(0, comment.platform() + " " + comment.id()),
                comment.parentId().isEmpty() ? 0 : Hashes.of(0, comment.platform() + " " + comment.parentId()),
                Hashes.author(salt, comment.platform(), comment.author()),
                comment.time(),
                comment.byCreator(),
                words,
                stock,
                folded.isEmpty() ? 0 : Hashes.of(0, folded));
    }

    /** Words only: lower case, without marks, signs and emoji. */
    static String fold(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(folded.length());
        folded.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                out.appendCodePoint(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.toString().strip();
    }
}
