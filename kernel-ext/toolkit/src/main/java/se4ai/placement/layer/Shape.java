package se4ai.placement.layer;

/**
 * A shape says how many numbers a layer hands on: channels, height and width, one picture at a time.
 *
 * @param channels at least 1
 * @param height at least 1
 * @param width at least 1
 */
public record Shape(int channels, int height, int width) {

    public Shape {
        if (channels < 1 || height < 1 || width < 1) {
            throw new IllegalArgumentException("A shape has at least one channel, row and column but was " + channels
                    + " × " + height + " × " + width + ".");
        }
    }

    public static Shape of(int channels, int height, int width) {
        return new Shape(channels, height, width);
    }

    /** How many numbers there are. */
    public long numbers() {
        return (long) channels * height * width;
    }

    long places() {
        return (long) height * width;
    }

    /** Channels, height and width, such as {@code 96 × 55 × 55}. */
    @Override
    public String toString() {
        return channels + " × " + height + " × " + width;
    }
}
