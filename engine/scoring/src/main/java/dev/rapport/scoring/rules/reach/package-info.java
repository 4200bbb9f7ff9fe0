/** Which candidates a condition can hold for, read off the tree: rules that never fire, rows that are never reached. */
@NullMarked
package dev.rapport.scoring.rules.reach;

import org.jspecify.annotations.NullMarked;
