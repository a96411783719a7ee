package se4ai.labs.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se4ai.labs.SettingsAddress;
import se4ai.labs.Words;
import se4ai.pipeline.Stage;
import se4ai.pipeline.rehearsal.Fault;

/**
 * A board address is a board as the last part of a page's address: what differs from its start, a stage by its number.
 *
 * <pre>
 * pipeline?order=123456789&amp;back=73,91&amp;fault=leak&amp;change=0.5&amp;unwatched
 * </pre>
 */
public final class BoardAddress extends SettingsAddress<Board> {

    private static final String ORDER = "order";
    private static final String BACK = "back";
    private static final String FAULT = "fault";
    private static final String UNWATCHED = "unwatched";

    public BoardAddress() {
        super("pipeline", Board.START);
    }

    @Override
    protected List<String> entries(Board board) {
        List<String> entries = new ArrayList<>();
        if (!board.order().equals(Board.START.order())) {
            entries.add(ORDER + "="
                    + board.order().stream().map(BoardAddress::digit).collect(Collectors.joining()));
        }
        if (!board.arrows().isEmpty()) {
            entries.add(BACK + "="
                    + board.arrows().stream()
                            .map(arrow -> digit(arrow.from()) + digit(arrow.to()))
                            .collect(Collectors.joining(",")));
        }
        board.fault().ifPresent(fault -> entries.add(FAULT + "=" + word(fault)));
        board.dials().forEach((dial, value) -> entries.add(entry(dial, value)));
        if (!board.isWatched()) {
            entries.add(UNWATCHED);
        }
        return entries;
    }

    @Override
    protected Board with(Board board, String key, String value, List<String> complaints) {
        for (Dial dial : Dial.values()) {
            if (dial.key().equals(key)) {
                return board.with(dial, number(dial, value, complaints));
            }
        }
        return switch (key) {
            case ORDER -> board.ordered(order(value));
            case BACK -> arrows(board, value);
            case FAULT -> board.fault(Optional.of(fault(value)));
            case UNWATCHED -> board.watched(false);
            default -> throw unknown();
        };
    }

    private static List<Stage> order(String digits) {
        List<Stage> order = new ArrayList<>();
        for (int i = 0; i < digits.length(); i++) {
            order.add(stage(digits, i));
        }
        if (order.size() != Stage.values().length || order.stream().distinct().count() < order.size()) {
            throw new IllegalArgumentException("an order has each of the digits 1 to 9 once.");
        }
        return order;
    }

    private static Board arrows(Board board, String value) {
        Board more = board;
        for (String pair : Words.parts(value, ',')) {
            if (pair.length() != 2) {
                throw new IllegalArgumentException("an arrow has two digits, from which stage and to which.");
            }
            more = more.arrow(stage(pair, 0), stage(pair, 1), true);
        }
        return more;
    }

    private static Stage stage(String digits, int at) {
        int number = digits.charAt(at) - '0';
        if (number < 1 || number > Stage.values().length) {
            throw new IllegalArgumentException("a stage is a digit from 1 to 9.");
        }
        return Stage.values()[number - 1];
    }

    private static Fault fault(String value) {
        List<String> words = Stream.of(Fault.values()).map(BoardAddress::word).toList();
        return Fault.values()[words.indexOf(one(words, value))];
    }

    private static String digit(Stage stage) {
        return "" + stage.number();
    }

    private static String word(Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
