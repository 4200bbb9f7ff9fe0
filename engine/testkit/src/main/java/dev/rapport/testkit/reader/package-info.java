/** The contract of a platform reader as tests, and what they need: files in memory and on disk, and a sink that collects. */
@NullMarked
package dev.rapport.testkit.reader;

import org.jspecify.annotations.NullMarked;
