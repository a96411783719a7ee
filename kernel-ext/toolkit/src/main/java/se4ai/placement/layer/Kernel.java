package se4ai.placement.layer;

/**
 * A kernel is the square window that a convolution or a pool slides over its input.
 *
 * <pre>{@code
 * Kernel.of(11).stride(4);              // 227 wide becomes (227 - 11) / 4 + 1 = 55 wide
 * Kernel.of(5).padding(2).groups(2);    // each half of the outputs sees one half of the channels
 * }</pre>
 *
 * @param size of a side, at least 1
 * @param stride how far it moves each time, at least 1
 * @param padding zeros added on each side, at least 0
 * @param groups parts that the channels are divided into, at least 1
 * @param perChannel parameters of each output channel beside the weights: 1 for a bias, 2 for a batch norm
 */
public record Kernel(int size, int stride, int padding, int groups, int perChannel) {

    private static final int BIAS = 1;
    private static final int BATCH_NORM = 2;

    public Kernel {
        atLeast(1, "size", size);
        atLeast(1, "stride", stride);
        atLeast(0, "padding", padding);
        atLeast(1, "number of groups", groups);
        atLeast(0, "number of parameters per channel", perChannel);
    }

    /** A kernel that moves by one, without padding, with a bias for each channel. */
    public static Kernel of(int size) {
        return new Kernel(size, 1, 0, 1, BIAS);
    }

    public Kernel stride(int stride) {
        return new Kernel(size, stride, padding, groups, perChannel);
    }

    public Kernel padding(int padding) {
        return new Kernel(size, stride, padding, groups, perChannel);
    }

    /** Padded by half its size: with stride 1 the output is as wide as the input. */
    public Kernel padded() {
        return padding(size / 2);
    }

    public Kernel groups(int groups) {
        return new Kernel(size, stride, padding, groups, perChannel);
    }

    /** With a factor and an offset for each channel instead of a bias. */
    public Kernel batchNorm() {
        return new Kernel(size, stride, padding, groups, BATCH_NORM);
    }

    public Kernel withoutBias() {
        return new Kernel(size, stride, padding, groups, 0);
    }

    /** How often it fits: floor((side + 2 padding - size) / stride) + 1. */
    int over(String layer, int side) {
        int padded = side + 2 * padding;
        if (padded < size) {
            throw new IllegalArgumentException("The kernel of '" + layer + "' is " + size
                    + " wide but its padded input is only " + padded
                    + ". Make the kernel smaller or the padding larger.");
        }
        return (padded - size) / stride + 1;
    }

    private static void atLeast(int least, String what, int value) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "The " + what + " of a kernel must be at least " + least + " but was " + value + ".");
        }
    }
}
