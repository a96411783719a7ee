package se4ai.check;

/** A check looks at an answer and finds out how right it is; it compares meaning, not spelling. */
@FunctionalInterface
public interface Check<A> {

    Finding of(A answer);
}
