/** Made-up creators, a plan and what came of it, for tests that need no files and no engine. */
@NullMarked
package dev.rapport.testkit.sample;

import org.jspecify.annotations.NullMarked;
