package se4ai.measure;

/** The beginning of the product of two power series, by a fast Fourier transform of twice their length. */
final class Convolution {

    private final int size;
    private final double[] cosines;
    private final double[] sines;

    /** @param length of the series; a power of two */
    Convolution(int length) {
        size = 2 * length;
        cosines = new double[length];
        sines = new double[length];
        for (int i = 0; i < length; i++) {
            cosines[i] = Math.cos(Math.PI * i / length);
            sines[i] = Math.sin(Math.PI * i / length);
        }
    }

    /** The coefficients of the product up to the length of either; those lost in rounding are 0. */
    double[] product(double[] one, double[] two) {
        double[] re = new double[size];
        double[] im = new double[size];
        System.arraycopy(one, 0, re, 0, one.length);
        System.arraycopy(two, 0, im, 0, two.length);
        transform(re, im, 1);
        double[] productRe = new double[size];
        double[] productIm = new double[size];
        for (int i = 0; i < size; i++) {
            int mirror = (size - i) % size;
            // Both series are real, so one transform of the pair holds the transforms of each.
            productRe[i] = (re[i] * im[i] + re[mirror] * im[mirror]) / 2;
            productIm[i] = (re[mirror] * re[mirror] - im[mirror] * im[mirror] - re[i] * re[i] + im[i] * im[i]) / 4;
        }
        transform(productRe, productIm, -1);
        double[] product = new double[one.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = Math.max(0, productRe[i] / size);
        }
        return product;
    }

    /** @param sign 1 for the transform, −1 for its inverse without the division by the size */
    private void transform(double[] re, double[] im, int sign) {
        reorder(re);
        reorder(im);
        for (int half = 1; half < size; half *= 2) {
            int stride = size / (2 * half);
            for (int start = 0; start < size; start += 2 * half) {
                for (int i = 0; i < half; i++) {
                    double c = cosines[i * stride];
                    double s = -sign * sines[i * stride];
                    int low = start + i;
                    int high = low + half;
                    double turnedRe = re[high] * c - im[high] * s;
                    double turnedIm = re[high] * s + im[high] * c;
                    re[high] = re[low] - turnedRe;
                    im[high] = im[low] - turnedIm;
                    re[low] += turnedRe;
                    im[low] += turnedIm;
                }
            }
        }
    }

    /** Each value to the place whose binary number is its own backwards. */
    private void reorder(double[] values) {
        int reversed = 0;
        for (int i = 1; i < size; i++) {
            int bit = size / 2;
            while ((reversed & bit) != 0) {
                reversed ^= bit;
                bit /= 2;
            }
            reversed |= bit;
            if (i < reversed) {
                double value = values[i];
                values[i] = values[reversed];
                values[reversed] = value;
            }
        }
    }
}
