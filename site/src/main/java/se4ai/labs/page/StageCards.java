package se4ai.labs.page;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import se4ai.labs.pipeline.Board;
import se4ai.pipeline.Stage;

/** Stage cards are the nine stages in the reader's order; buttons move them, and so does a drag by mouse or finger. */
final class StageCards {

    private static final String CHANGED = "order";

    private final LabFrame<Board> lab;
    private final HTMLElement list;
    private final List<Card> cards = new ArrayList<>();

    // The place of the card that is dragged; none below 0.
    private int dragged = -1;

    /** A place on the board; what stands there changes, the element stays, so that a drag and the focus outlive a move. */
    private record Card(
            HTMLElement item,
            HTMLElement title,
            HTMLElement meaning,
            HTMLElement fault,
            HTMLButtonElement up,
            HTMLButtonElement down) {}

    StageCards(LabFrame<Board> lab) {
        this.lab = lab;
        list = lab.make().element("ol", "lab-cards");
        list.setAttribute("aria-label", "The stages in your order");
        for (int place = 0; place < Stage.values().length; place++) {
            cards.add(card(place));
        }
        list.onEvent("pointermove", this::drag);
        list.onEvent("pointerup", event -> drop());
        list.onEvent("pointercancel", event -> drop());
    }

    HTMLElement element() {
        return list;
    }

    private Card card(int place) {
        Elements make = lab.make();
        HTMLElement grip = make.text("span", "lab-grip", "⠿");
        grip.setAttribute("aria-hidden", "true");
        Card card = new Card(
                make.element("li", ""),
                make.element("strong", ""),
                make.element("span", "lab-meaning"),
                make.element("em", ""),
                make.button("↑", () -> step(place, place - 1)),
                make.button("↓", () -> step(place, place + 1)));
        card.item().appendChild(grip);
        card.item().appendChild(make.box("div", "", card.title(), card.fault(), card.meaning()));
        card.item().appendChild(make.box("div", "lab-moves", card.up(), card.down()));
        grip.onEvent("pointerdown", event -> {
            dragged = place;
            event.preventDefault();
            // The list keeps the pointer: the card itself may stand elsewhere a moment later.
            capture(list, event);
        });
        list.appendChild(card.item());
        return card;
    }

    @JSBody(
            params = {"element", "event"},
            script = "element.setPointerCapture(event.pointerId);")
    private static native void capture(HTMLElement element, JSObject event);

    private void drag(Event event) {
        double y = ((MouseEvent) event).getClientY();
        if (dragged < 0) {
            return;
        }
        int place = dragged;
        while (place > 0
                && y < cards.get(place - 1).item().getBoundingClientRect().getBottom()) {
            place--;
        }
        while (place < cards.size() - 1
                && y > cards.get(place + 1).item().getBoundingClientRect().getTop()) {
            place++;
        }
        if (place != dragged) {
            int from = dragged;
            dragged = place;
            move(from, place);
        }
    }

    private void drop() {
        dragged = -1;
        show();
    }

    private void move(int from, int to) {
        Board board = lab.settings();
        lab.change(CHANGED, board.move(board.order().get(from), to));
        // At once: a button may have to be usable before it takes the focus.
        show();
    }

    /** Moves by a button, and lets the focus go along. */
    private void step(int from, int to) {
        boolean isUp = to < from;
        move(from, to);
        Card card = cards.get(to);
        boolean isLast = isUp ? to == 0 : to == cards.size() - 1;
        (isUp != isLast ? card.up() : card.down()).focus();
    }

    /** Shows the stages as they stand now. */
    void show() {
        Board board = lab.settings();
        for (int place = 0; place < cards.size(); place++) {
            Stage stage = board.order().get(place);
            Card card = cards.get(place);
            card.item().setClassName(place == dragged ? "is-dragged" : "");
            card.title().setTextContent(stage.toString());
            card.meaning().setTextContent(stage.meaning());
            card.fault()
                    .setTextContent(board.fault()
                            .filter(fault -> fault.stage() == stage)
                            .map(fault -> " ✗ " + fault)
                            .orElse(""));
            card.up().setDisabled(place == 0);
            card.down().setDisabled(place == cards.size() - 1);
            card.up().setAttribute("aria-label", "Move " + stage + " up");
            card.down().setAttribute("aria-label", "Move " + stage + " down");
        }
    }
}
