/** The one typed condition tree: what a rule means, evaluated, put in words, written as DRL. */
@NullMarked
package dev.rapport.scoring.rules.tree;

import org.jspecify.annotations.NullMarked;
