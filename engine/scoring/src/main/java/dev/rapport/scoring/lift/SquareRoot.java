package dev.rapport.scoring.lift;

/** A symmetric, positive matrix as the product of a lower triangle and its mirror (Cholesky), to solve by. */
final class SquareRoot {

    private final double[][] lower;

    private SquareRoot(double[][] lower) {
        this.lower = lower;
    }

    static SquareRoot of(double[][] matrix) {
        int n = matrix.length;
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
            }
        }
        return new SquareRoot(lower);
    }

    /** The vector that the matrix turns into this one. */
    double[] solve(double[] right) {
        double[] solved = forward(right);
        for (int i = solved.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < solved.length; k++) {
                solved[i] -= lower[k][i] * solved[k];
            }
            solved[i] /= lower[i][i];
        }
        return solved;
    }

    /** The vector times the inverse times the vector. */
    double inverseForm(double[] vector) {
        double sum = 0;
        for (double part : forward(vector)) {
            sum += part * part;
        }
        return sum;
    }

    /** Sum of the diagonal of the inverse times another matrix. */
    double trace(double[][] other) {
        double sum = 0;
        for (int i = 0; i < other.length; i++) {
            double[] column = new double[other.length];
            for (int k = 0; k < other.length; k++) {
                column[k] = other[k][i];
            }
            sum += solve(column)[i];
        }
        return sum;
    }

    private double[] forward(double[] right) {
        double[] solved = right.clone();
        for (int i = 0; i < solved.length; i++) {
            for (int k = 0; k < i; k++) {
                solved[i] -= lower[i][k] * solved[k];
            }
            solved[i] /= lower[i][i];
        }
        return solved;
    }
}
