package se4ai.labs.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se4ai.labs.SettingsAddress.Reading;
import se4ai.pipeline.Stage;
import se4ai.pipeline.rehearsal.Fault;

class BoardTest {

    private final BoardAddress addresses = new BoardAddress();

    @Test
    void a_stage_moves_to_another_place_and_the_others_keep_their_order() {
        Board moved = Board.START.solved().move(Stage.REQUIREMENTS, 2);

        assertThat(moved.order().subList(0, 4))
                .containsExactly(Stage.COLLECTION, Stage.CLEANING, Stage.REQUIREMENTS, Stage.LABELLING);
        assertThat(moved.move(Stage.REQUIREMENTS, -1)).isEqualTo(Board.START.solved());
        assertThat(moved.move(Stage.REQUIREMENTS, 99).order()).endsWith(Stage.MONITORING, Stage.REQUIREMENTS);
    }

    @Test
    void an_arrow_is_there_or_not() {
        Board board =
                Board.START.arrow(Stage.MONITORING, Stage.CLEANING, true).arrow(Stage.MONITORING, Stage.CLEANING, true);

        assertThat(board.arrows()).hasSize(1);
        assertThat(board.arrow(Stage.MONITORING, Stage.CLEANING, false)).isEqualTo(Board.START);
    }

    @Test
    void the_solved_board_is_the_workflow_of_the_source() {
        assertThat(Board.START.workflow().isRight()).isFalse();
        assertThat(Board.START.solved().workflow().isRight()).isTrue();
        assertThat(Findings.of(Board.START.solved()).verdict()).startsWith("✓ ");
        assertThat(Findings.of(Board.START.solved()).mistakes()).isEmpty();
    }

    @Test
    void the_first_three_differences_are_shown_and_the_rest_counted() {
        Findings findings = Findings.of(Board.START);

        assertThat(findings.verdict()).isEqualTo("✗ 5 things differ from the workflow of Amershi et al.");
        assertThat(findings.mistakes()).hasSize(4).last().isEqualTo("And 2 more.");
    }

    @Test
    void where_the_same_goes_wrong_nothing_is_rehearsed_again() {
        Findings before = Findings.of(Board.START);

        assertThat(Findings.of(Board.START.solved(), before).rehearsal()).isSameAs(before.rehearsal());
        assertThat(Findings.of(Board.START.with(Dial.SEED, 2), before).rehearsal())
                .isNotSameAs(before.rehearsal());
    }

    @Test
    void whoever_does_not_look_knows_the_claim_alone() {
        Board leak = Board.START.fault(Optional.of(Fault.LEAK));

        assertThat(Findings.of(leak).answer()).contains("operation shows");
        assertThat(Findings.of(leak.watched(false)).answer())
                .isEqualTo("Evaluation claims 100 %. Nobody looks at the operation, so nobody knows more.");
    }

    @Test
    void a_board_comes_back_from_its_address() {
        assertThat(addresses.of(Board.START)).isEqualTo("pipeline?");
        for (int seed = 0; seed < 200; seed++) {
            Board board = RandomBoards.drawn(seed);

            assertThat(addresses.read(addresses.of(board))).isEqualTo(new Reading<>(board, List.of()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "order=12 | In the address, 'order=12' was left out: an order has each of the digits 1 to 9 once.",
                "order=112345678 | In the address, 'order=112345678' was left out: an order has each of the digits 1 to 9 once.",
                "back=1 | In the address, 'back=1' was left out: an arrow has two digits, from which stage and to which.",
                "back=1x | In the address, 'back=1x' was left out: a stage is a digit from 1 to 9.",
                "strength=2 | In the address, 'strength=2' is beyond what the lab can set; 100 % was taken.",
                "moon | In the address, 'moon' was left out: this lab has nothing of that name."
            })
    void what_makes_no_sense_is_a_sentence_and_the_rest_is_taken(String part, String sentence) {
        Reading<Board> read = addresses.read("pipeline?" + part + "&unwatched");

        assertThat(read.complaints()).containsExactly(sentence);
        assertThat(read.settings()).isEqualTo(Board.START.watched(false));
    }

    @Test
    void an_unknown_fault_is_answered_by_those_there_are() {
        assertThat(addresses.read("pipeline?fault=rain").complaints())
                .singleElement()
                .asString()
                .startsWith("In the address, 'fault=rain' was left out: it can be wrong-target, one-place,");
    }
}
