/** The same pack, campaign and sheets over a dataset of Spark: rows in, judgements and a plan out. */
@NullMarked
package dev.rapport.spark;

import org.jspecify.annotations.NullMarked;
