import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A picture in few colours: the box of colours that differ most is halved until there are as many boxes as colours, and the middles of
 * the boxes are moved a few times to where their pixels are. Colours are counted by how much of them is seen.
 */
final class Colours {

    private static final int ROUNDS = 4;

    /** Alpha, red, green and blue, the last three times alpha: what cannot be seen does not differ. */
    private final double[][] pixels;

    private final int width;
    private final double[][] middles;
    private final int[] nearest;

    Colours(BufferedImage image, int most) {
        width = image.getWidth();
        pixels = new double[width * image.getHeight()][];
        for (int i = 0; i < pixels.length; i++) {
            int argb = image.getRGB(i % width, i / width);
            double alpha = (argb >>> 24) / 255.0;
            pixels[i] = new double[] {
                255 * alpha, (argb >> 16 & 255) * alpha, (argb >> 8 & 255) * alpha, (argb & 255) * alpha
            };
        }
        nearest = new int[pixels.length];
        double[][] found = boxes(most).stream().map(Box::middle).toArray(double[][]::new);
        for (int round = 0; round < ROUNDS; round++) {
            assign(found);
            move(found);
        }
        // The transparent ones first, so that the list of opacities is short.
        Arrays.sort(found, Comparator.<double[]>comparingDouble(c -> c[0]).thenComparing(Arrays::compare));
        assign(found);
        middles = found;
    }

    private List<Box> boxes(int most) {
        List<Box> boxes = new ArrayList<>(List.of(Box.of(List.of(pixels))));
        while (boxes.size() < most) {
            Box widest = Collections.max(boxes, Comparator.comparingDouble(Box::spread));
            if (widest.spread() < 1) {
                break;
            }
            boxes.remove(widest);
            boxes.addAll(widest.halves());
        }
        return boxes;
    }

    /** Pixels whose colours are near each other. @param spread the sum of squares along the one of the four where it is the largest */
    private record Box(List<double[]> pixels, double[] middle, int axis, double spread) {

        static Box of(List<double[]> pixels) {
            double[] middle = Colours.middle(pixels);
            int widest = 0;
            double most = -1;
            for (int axis = 0; axis < 4; axis++) {
                double spread = 0;
                for (double[] pixel : pixels) {
                    spread += (pixel[axis] - middle[axis]) * (pixel[axis] - middle[axis]);
                }
                if (spread > most) {
                    most = spread;
                    widest = axis;
                }
            }
            return new Box(pixels, middle, widest, most);
        }

        List<Box> halves() {
            List<double[]> lower = new ArrayList<>();
            List<double[]> upper = new ArrayList<>();
            pixels.forEach(pixel -> (pixel[axis] <= middle[axis] ? lower : upper).add(pixel));
            return List.of(of(lower), of(upper));
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    private static double[] middle(List<double[]> box) {
        double[] middle = new double[4];
        for (double[] pixel : box) {
            for (int axis = 0; axis < 4; axis++) {
                middle[axis] += pixel[axis] / box.size();
            }
        }
        return middle;
    }

    private void assign(double[][] colours) {
        for (int i = 0; i < pixels.length; i++) {
            double best = Double.MAX_VALUE;
            for (int c = 0; c < colours.length; c++) {
                double distance = distance(pixels[i], colours[c]);
                if (distance < best) {
                    best = distance;
                    nearest[i] = c;
                }
            }
        }
    }

    private static double distance(double[] one, double[] other) {
        double distance = 0;
        for (int axis = 0; axis < 4; axis++) {
            distance += (one[axis] - other[axis]) * (one[axis] - other[axis]);
        }
        return distance;
    }

    private void move(double[][] colours) {
        int[] counts = new int[colours.length];
        double[][] sums = new double[colours.length][4];
        for (int i = 0; i < pixels.length; i++) {
            counts[nearest[i]]++;
            for (int axis = 0; axis < 4; axis++) {
                sums[nearest[i]][axis] += pixels[i][axis];
            }
        }
        for (int c = 0; c < colours.length; c++) {
            for (int axis = 0; axis < 4 && counts[c] > 0; axis++) {
                colours[c][axis] = sums[c][axis] / counts[c];
            }
        }
    }

    /** White where nothing is seen, so that no edge is dark where a reader mixes neighbours. */
    byte[] palette() {
        byte[] palette = new byte[3 * middles.length];
        for (int c = 0; c < middles.length; c++) {
            for (int axis = 1; axis < 4; axis++) {
                double alpha = middles[c][0] / 255;
                palette[3 * c + axis - 1] = (byte) (alpha > 0 ? Math.min(255, Math.round(middles[c][axis] / alpha)) : 255);
            }
        }
        return palette;
    }

    /** Of the colours that are not opaque. */
    byte[] opacities() {
        byte[] opacities = new byte[middles.length];
        int length = 0;
        for (int c = 0; c < middles.length; c++) {
            opacities[c] = (byte) Math.round(middles[c][0]);
            length = (opacities[c] & 0xFF) < 255 ? c + 1 : length;
        }
        return Arrays.copyOf(opacities, length);
    }

    /** The number of each pixel's colour, row by row, each after the sign for "as it is". */
    byte[] rows() {
        int height = nearest.length / width;
        byte[] rows = new byte[height * (width + 1)];
        for (int i = 0; i < nearest.length; i++) {
            rows[i / width * (width + 1) + 1 + i % width] = (byte) nearest[i];
        }
        return rows;
    }
}
