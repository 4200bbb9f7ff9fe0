package dev.rapport.judged;

/**
 * What a person wrote, for the agency alone. A document of the client has no field for it.
 *
 * @param text as it was written, may be empty
 */
public record Note(String text) implements Said {

    public static final Note NONE = new Note("");

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public Audience audience() {
        return Audience.AGENCY;
    }
}
