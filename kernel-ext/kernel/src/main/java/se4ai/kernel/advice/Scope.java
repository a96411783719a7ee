package se4ai.kernel.advice;

import java.util.List;
import java.util.Set;

/** The names that a cell could have meant. */
public interface Scope {

    /** Names that can be used in a cell and start with a letter; a method's name ends in an opening parenthesis. */
    Set<String> startingWith(String letter);

    /** Members of the expression that source ends in, dot included; a method's name ends in an opening parenthesis. */
    Set<String> members(String source);

    /** The full names that a type with a simple name may have, whether imported or not; the likeliest alone or first. */
    List<String> fullNames(String type);
}
