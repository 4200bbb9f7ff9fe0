package dev.rapport.core.workspace;

import dev.rapport.judged.Note;
import dev.rapport.judged.outcome.AssetKind;
import dev.rapport.judged.outcome.Rights;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of assets.csv, as a person wrote it.
 *
 * @param id the agency's own, else the name of its file, else its address, else made of its creator and a number
 * @param creator an id of creators.csv, a handle, or platform:handle
 * @param platform lower case, may be empty
 * @param booking id of the booking that brought it, may be empty
 * @param permalink of its post, may be empty
 * @param file where it lies otherwise, may be empty
 * @param kind what it is, empty where the sheet does not say
 * @param made when it was made
 * @param rights what is agreed
 * @param note for the agency alone
 * @param place of the row
 * @param creatorPlace of the cell that names the creator
 * @param bookingPlace of the cell that names the booking
 */
public record AssetRow(
        String id,
        String creator,
        String platform,
        String booking,
        String permalink,
        String file,
        Optional<AssetKind> kind,
        Optional<LocalDate> made,
        Rights rights,
        Note note,
        String place,
        String creatorPlace,
        String bookingPlace) {}
