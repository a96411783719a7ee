package se4ai.hazard;

/** A loss is something of value that the people around a system are not willing to lose, such as a life. */
public record Loss(String text) {

    public static Loss of(String text) {
        return new Loss(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
