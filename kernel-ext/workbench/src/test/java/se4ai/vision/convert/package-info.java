/** Turns the published TensorFlow.js detector into the ONNX file under {@code data/models}; run by hand, seldom. */
@NullMarked
package se4ai.vision.convert;

import org.jspecify.annotations.NullMarked;
