package se4ai.faulttree;

/** An analysis stopped because its budget was spent; the message says how far it came and what to do. */
public final class BudgetSpentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BudgetSpentException(String message) {
        super(message);
    }
}
