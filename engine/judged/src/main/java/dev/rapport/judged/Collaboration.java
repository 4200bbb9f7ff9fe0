package dev.rapport.judged;

import dev.rapport.api.model.AccountRef;
import java.time.LocalDate;

/**
 * A line of collaborations.csv: what was done together.
 *
 * @param brand whose campaign it was, empty for the workspace's own brand
 */
public record Collaboration(AccountRef account, String brand, LocalDate date) {}
