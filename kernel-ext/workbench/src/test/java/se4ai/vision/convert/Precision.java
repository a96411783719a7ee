package se4ai.vision.convert;

/** How the converted file stores the kernels of its convolutions; the computation itself is in single precision. */
enum Precision {
    /** Four bytes a number, exactly as published. */
    SINGLE,
    /** Two bytes a number: half the file. */
    HALF
}
