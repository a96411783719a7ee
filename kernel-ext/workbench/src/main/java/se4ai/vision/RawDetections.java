package se4ai.vision;

import se4ai.model.Box;

/**
 * The detector's two output tensors as they come: for each candidate box its corners, and a score for each class.
 *
 * @param corners four numbers a box: top, left, bottom, right
 * @param scores {@code classes} numbers a box; the first is class 1
 */
record RawDetections(float[] corners, float[] scores) {

    int boxes() {
        return corners.length / 4;
    }

    int classes() {
        return scores.length / boxes();
    }

    float score(int box, int number) {
        return scores[box * classes() + number - 1];
    }

    Box box(int box) {
        int at = box * 4;
        return Box.clipped(corners[at + 1], corners[at], corners[at + 3], corners[at + 2]);
    }
}
