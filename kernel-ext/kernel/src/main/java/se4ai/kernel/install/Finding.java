package se4ai.kernel.install;

/**
 * A finding is one thing that the doctor looked at.
 *
 * @param found what there is, as a sentence
 * @param advice what to do, as a sentence; empty where nothing is to be done
 */
public record Finding(State state, String topic, String found, String advice) {

    /** How a finding stands to running the course. */
    public enum State {
        GOOD("ok"),
        /** The course runs, but something of it is missing. */
        LACKING("note"),
        /** The course does not run. */
        BROKEN("problem");

        private final String word;

        State(String word) {
            this.word = word;
        }
    }

    static Finding good(String topic, String found) {
        return new Finding(State.GOOD, topic, found, "");
    }

    static Finding lacking(String topic, String found, String advice) {
        return new Finding(State.LACKING, topic, found, advice);
    }

    static Finding broken(String topic, String found, String advice) {
        return new Finding(State.BROKEN, topic, found, advice);
    }

    /** The finding as one line, such as {@code ok       Maven: 3.9.9 is installed.} */
    public String line() {
        return state.word + " ".repeat(9 - state.word.length()) + topic + ": " + found
                + (advice.isEmpty() ? "" : " " + advice);
    }
}
