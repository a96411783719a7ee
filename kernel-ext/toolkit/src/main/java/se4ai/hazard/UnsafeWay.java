package se4ai.hazard;

/**
 * An unsafe way is one of the four ways in which a control action leads to a hazard.
 *
 * <p>Source: Leveson and Thomas, <i>STPA Handbook</i>, 2018, chapter 2.
 */
public enum UnsafeWay {
    NOT_PROVIDED("not provided", "What if it is needed and does not come?"),
    PROVIDED("provided", "What if it comes where it must not?"),
    WRONG_TIME("too early, too late or out of order", "What if it comes at the wrong time?"),
    WRONG_DURATION("stopped too soon or applied too long", "What if it lasts the wrong time?");

    private final String words;
    private final String question;

    UnsafeWay(String words, String question) {
        this.words = words;
        this.question = question;
    }

    public String words() {
        return words;
    }

    public String question() {
        return question;
    }

    @Override
    public String toString() {
        return words;
    }
}
