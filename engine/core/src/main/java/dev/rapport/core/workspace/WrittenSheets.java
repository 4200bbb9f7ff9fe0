package dev.rapport.core.workspace;

import dev.rapport.judged.Sheets;
import java.util.List;

/** The sheets as they were written. */
public record WrittenSheets(Sheets sheets, List<Mention> mentions) {

    public WrittenSheets {
        mentions = List.copyOf(mentions);
    }
}
