/** Rule packs as files: pack.yaml, rules, tables, cases, read into the tree with every problem in one pass. */
@NullMarked
package dev.rapport.scoring.rules.pack;

import org.jspecify.annotations.NullMarked;
