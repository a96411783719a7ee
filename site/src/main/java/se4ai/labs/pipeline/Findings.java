package se4ai.labs.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se4ai.draw.Drawing;
import se4ai.draw.RehearsalDrawing;
import se4ai.pipeline.WorkflowMistake;
import se4ai.pipeline.rehearsal.Notice;
import se4ai.pipeline.rehearsal.Rehearsal;
import se4ai.pipeline.rehearsal.Week;

/** Findings are what follows from a board: what is wrong with its workflow, and what its rehearsal shows. */
public final class Findings {

    private static final int SHOWN = 3;

    private final Board board;
    private final Rehearsal rehearsal;

    private Findings(Board board, Rehearsal rehearsal) {
        this.board = board;
        this.rehearsal = rehearsal;
    }

    public static Findings of(Board board) {
        return new Findings(board, board.rehearsal());
    }

    /** The findings of a board, without another rehearsal where the same goes wrong as before. */
    public static Findings of(Board board, @Nullable Findings before) {
        return before != null && board.rehearsesAs(before.board) ? new Findings(board, before.rehearsal) : of(board);
    }

    /** How far the workflow is from that of Amershi et al., in a sentence. */
    public String verdict() {
        int count = board.workflow().mistakes().size();
        return count == 0
                ? "✓ This is the workflow of Amershi et al.: nine stages, and from evaluation and monitoring back to any"
                        + " earlier one."
                : "✗ " + count + (count == 1 ? " thing differs" : " things differ")
                        + " from the workflow of Amershi et al.";
    }

    /** The first of what is wrong with the workflow, and how much more there is. */
    public List<String> mistakes() {
        List<WorkflowMistake> all = board.workflow().mistakes();
        List<String> sentences = new ArrayList<>();
        all.stream().limit(SHOWN).forEach(each -> sentences.add(each.message()));
        if (all.size() > SHOWN) {
            sentences.add("And " + (all.size() - SHOWN) + " more.");
        }
        return sentences;
    }

    Rehearsal rehearsal() {
        return rehearsal;
    }

    /** What the rehearsal shows to whoever looks, in a sentence or two. */
    public String answer() {
        return board.isWatched()
                ? rehearsal.lesson()
                : "Evaluation claims " + rehearsal.claimed().share()
                        + ". Nobody looks at the operation, so nobody knows" + " more.";
    }

    /** What goes wrong, in a sentence. */
    public String fault() {
        return board.fault()
                .map(fault -> "Stage " + fault.stage().number() + ", " + fault.stage() + ": " + fault.meaning())
                .orElse("Nothing goes wrong at any stage.");
    }

    public boolean isWatched() {
        return board.isWatched();
    }

    /** What monitoring says, each in a sentence. */
    public List<String> notices() {
        return rehearsal.notices().stream().map(Notice::toString).toList();
    }

    /** What stage 9 sees, week after week. */
    public Drawing weeks() {
        return RehearsalDrawing.of(rehearsal);
    }

    List<Week> all() {
        return rehearsal.weeks();
    }
}
