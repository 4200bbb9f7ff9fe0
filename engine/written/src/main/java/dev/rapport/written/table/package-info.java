/** CSV that agencies write by hand: rows that know their lines, and where a broken one begins. */
@NullMarked
package dev.rapport.written.table;

import org.jspecify.annotations.NullMarked;
