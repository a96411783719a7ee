package se4ai.labs.pipeline;

import java.util.List;
import se4ai.draw.Drawing;
import se4ai.labs.Questions;
import se4ai.pipeline.rehearsal.Rehearsal;
import se4ai.pipeline.rehearsal.Week;

/** A pipeline scenario is the pipeline lab's work without its page, to be asked on the JVM and in the browser. */
public final class PipelineScenario {

    private static final Questions<Board> QUESTIONS =
            new Questions<>(new BoardAddress(), RandomBoards::drawn, PipelineScenario::answer);

    private PipelineScenario() {}

    /** The answers to each line that asks, as {@link Questions} says. */
    public static String run(String text) {
        return QUESTIONS.answers(text);
    }

    private static String answer(String question, Board board) {
        return switch (question) {
            case "workflow" -> workflow(board);
            case "answer" -> answer(Findings.of(board));
            case "weeks" -> weeks(Findings.of(board).rehearsal());
            case "chart" -> drawing(Findings.of(board).weeks());
            default -> throw new IllegalArgumentException("A scenario cannot be asked for '" + question + "'.");
        };
    }

    /** Without a rehearsal, which takes longer. */
    private static String workflow(Board board) {
        List<String> mistakes = board.workflow().mistakes().stream()
                .map(mistake -> mistake.kind() + " " + mistake)
                .toList();
        return board.workflow() + "\n" + String.join("\n", mistakes);
    }

    private static String answer(Findings findings) {
        return findings.verdict() + "\n" + String.join("\n", findings.mistakes()) + "\n" + findings.fault() + "\n"
                + findings.answer() + "\n" + String.join("\n", findings.notices());
    }

    private static String weeks(Rehearsal rehearsal) {
        StringBuilder lines = new StringBuilder();
        lines.append(rehearsal.claimed().share().value())
                .append(' ')
                .append(rehearsal.gap())
                .append('\n');
        for (Week week : rehearsal.weeks()) {
            lines.append(week.right().share().value())
                    .append(' ')
                    .append(week.shift())
                    .append('\n');
        }
        return lines.toString();
    }

    private static String drawing(Drawing drawing) {
        return drawing.text() + "\n" + drawing.svg();
    }
}
