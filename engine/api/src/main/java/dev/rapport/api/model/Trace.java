package dev.rapport.api.model;

import java.util.List;
import java.util.Optional;

/**
 * What a record of results says about through whom it came. The host settles whose it is; a text is empty where the file does not say.
 *
 * @param booking the agency's own id of a booking
 * @param creator as the file writes it: an id of creators.csv, a handle, {@code platform:handle}, or a name
 * @param platform lower-case name of the platform
 * @param deliverable what was made, where the file says so
 * @param codes coupon codes as they were typed
 * @param utm marks of the tracked address
 * @param link the tracked address, or the first page that was seen
 * @param affiliate the creator's id in an affiliate network
 * @param permalink the post
 * @param said what the buyer answered when asked through whom
 */
public record Trace(
        String booking,
        String creator,
        String platform,
        Optional<Deliverable> deliverable,
        List<String> codes,
        Utm utm,
        String link,
        String affiliate,
        String permalink,
        String said) {

    public static final Trace NONE = new TraceBuilder().build();

    public Trace {
        codes = List.copyOf(codes);
    }

    public static TraceBuilder of() {
        return new TraceBuilder();
    }

    /** Whether nothing tells through whom it came. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
