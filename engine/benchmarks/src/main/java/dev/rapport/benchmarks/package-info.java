/** Questions about speed, each a main class with ratios of one run. No part of what is shipped. */
@NullMarked
package dev.rapport.benchmarks;

import org.jspecify.annotations.NullMarked;
