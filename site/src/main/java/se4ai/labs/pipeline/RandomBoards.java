package se4ai.labs.pipeline;

import java.util.Optional;
import se4ai.measure.SeededRandom;
import se4ai.pipeline.Stage;
import se4ai.pipeline.rehearsal.Fault;

/** Random boards are drawn with a seed, to ask about pipelines that nobody has thought of. */
final class RandomBoards {

    private static final int ARROWS = 12;

    private RandomBoards() {}

    /** Stages, arrows, a fault and numbers somewhere; the same ones for the same seed. */
    static Board drawn(int seed) {
        SeededRandom random = new SeededRandom(seed);
        Board board = random.nextBoolean() ? Board.START.solved() : Board.START;
        for (Stage stage : Stage.values()) {
            if (random.nextBoolean()) {
                board = board.move(stage, random.nextInt(Stage.values().length));
            }
        }
        for (int i = random.nextInt(ARROWS); i > 0; i--) {
            board = board.arrow(stage(random), stage(random), random.nextBoolean());
        }
        for (Dial dial : Dial.values()) {
            board = board.with(dial, dial.at(random.nextInt(dial.steps() + 1)));
        }
        int fault = random.nextInt(Fault.values().length + 1) - 1;
        return board.fault(fault < 0 ? Optional.empty() : Optional.of(Fault.values()[fault]))
                .watched(random.nextBoolean());
    }

    private static Stage stage(SeededRandom random) {
        return Stage.values()[random.nextInt(Stage.values().length)];
    }
}
