package dev.rapport.judged;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;

/** A line of rates.csv: what a creator asks for. */
public record Rate(AccountRef account, Deliverable deliverable, Money fee) {}
