/** What was imported, in HSQLDB or PostgreSQL: idempotent, atomic, merged the same way whatever the order. */
@NullMarked
package dev.rapport.core.store;

import org.jspecify.annotations.NullMarked;
