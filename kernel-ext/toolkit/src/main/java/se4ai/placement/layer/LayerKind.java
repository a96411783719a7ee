package se4ai.placement.layer;

import java.util.Locale;

/** A layer kind says what a layer does, and so whether computing or reading weights decides how long it takes. */
public enum LayerKind {
    /** Hands the picture over; it stays where the picture is taken. */
    INPUT,
    /** Slides kernels over all channels: many multiply-adds for each weight. */
    CONVOLUTION,
    /** Slides one kernel over each channel alone: few multiply-adds, much data. */
    DEPTHWISE,
    /** Keeps the largest number or the mean of each window; no weights. */
    POOL,
    /** Multiplies all inputs with all outputs: one multiply-add for each weight. */
    DENSE,
    /** Adds, joins, cuts or enlarges what other layers made; no weights. */
    ROUTE,
    /** Holds several layers that are always placed together, such as a C2f block. */
    BLOCK;

    /** The kind as a word in a sentence. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
