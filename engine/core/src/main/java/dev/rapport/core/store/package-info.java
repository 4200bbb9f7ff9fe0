/** What was imported, in HSQLDB: idempotent, atomic, merged the same way whatever the order. */
@NullMarked
package dev.rapport.core.store;

import org.jspecify.annotations.NullMarked;
