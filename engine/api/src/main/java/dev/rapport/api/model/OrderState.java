package dev.rapport.api.model;

import java.util.Locale;

/** Where an order stands. */
public enum OrderState {
    PAID,
    /** Placed and not paid yet, or not yet approved by an affiliate network. */
    PENDING,
    /** Cancelled, voided, failed, or declined by an affiliate network. */
    CANCELLED,
    PARTLY_REFUNDED,
    REFUNDED,
    /** The file does not say. */
    UNKNOWN;

    /** The name in files and on the command line: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
