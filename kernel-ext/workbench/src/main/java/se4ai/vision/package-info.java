/** Photographs and the detector that looks at them, run by DJL on ONNX Runtime. */
@NullMarked
package se4ai.vision;

import org.jspecify.annotations.NullMarked;
