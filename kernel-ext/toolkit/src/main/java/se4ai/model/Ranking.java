package se4ai.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se4ai.model.ThresholdSweep.Step;

/** Rows ranked by their score: how many of each kind lie at or above each score that occurs. */
final class Ranking {

    private Ranking() {}

    /**
     * The outcomes from the highest score to the lowest; rows with the same score enter together.
     *
     * @param use what the ranking is for, as an error begins
     */
    static List<Step> steps(String use, String positive, double[] scores, boolean[] actual) {
        if (scores.length == 0) {
            throw new IllegalArgumentException(use + " needs at least one row that is '" + positive
                    + "' and one that is not, but there are no rows; was a filter too narrow?");
        }
        double[] cases = scoresWhere(use, scores, actual, true);
        double[] others = scoresWhere(use, scores, actual, false);
        if (cases.length == 0 || others.length == 0) {
            throw new IllegalArgumentException(use + " needs both rows that are '" + positive
                    + "' and rows that are not, but "
                    + (scores.length == 1 ? "the only row is " : "all " + scores.length + " rows are ")
                    + (cases.length == 0 ? "not " : "") + "'" + positive + "'; was the test set sorted by class?");
        }
        List<Step> steps = new ArrayList<>();
        int up = cases.length;
        int down = others.length;
        while (up > 0 || down > 0) {
            double score = Math.max(up > 0 ? cases[up - 1] : -1, down > 0 ? others[down - 1] : -1);
            while (up > 0 && cases[up - 1] == score) {
                up--;
            }
            while (down > 0 && others[down - 1] == score) {
                down--;
            }
            steps.add(new Step(Threshold.of(score), new Outcomes(cases.length - up, others.length - down, up)));
        }
        return steps;
    }

    private static double[] scoresWhere(String use, double[] scores, boolean[] actual, boolean wanted) {
        if (scores.length != actual.length) {
            throw new IllegalArgumentException(use + " needs one score for each row, but there are " + scores.length
                    + " scores and " + actual.length + " rows.");
        }
        double[] found = new double[scores.length];
        int count = 0;
        for (int row = 0; row < scores.length; row++) {
            if (!(scores[row] >= 0 && scores[row] <= 1)) {
                throw new IllegalArgumentException(use + " needs scores from 0 to 1, but row " + row + " has "
                        + scores[row] + ". Was the model's raw output given?");
            }
            if (actual[row] == wanted) {
                found[count++] = scores[row];
            }
        }
        double[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
