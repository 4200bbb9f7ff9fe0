package dev.rapport.scoring.metrics;

import java.util.SplittableRandom;

/** Standard normal draws that are the same on every Java: the JDK's own nextGaussian differs between versions. */
public final class Gaussian {

    private Gaussian() {}

    /** The next draw, by Box and Muller; it takes two numbers of the generator. */
    public static double next(SplittableRandom random) {
        double u = 1 - random.nextDouble();
        return Math.sqrt(-2 * StrictMath.log(u)) * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }
}
