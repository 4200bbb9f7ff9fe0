/** The pages of a pack: its method, its rules and its tables, made from the rules themselves so that they are never out of date. */
@NullMarked
package dev.rapport.scoring.rules.docs;

import org.jspecify.annotations.NullMarked;
