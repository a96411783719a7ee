package se4ai.hazard;

import java.util.Arrays;
import java.util.List;

/**
 * A guide word is a word that, held against a part of a system, asks how it could deviate from what is meant.
 *
 * <p>The first eleven are the classic ones; the last five were proposed for machine learning. Source of both lists:
 * Kästner, <i>Machine Learning in Production</i>, 2025, chapter 7; the questions are this course's.
 */
public enum Guideword {
    NO("Does nothing come at all?"),
    MORE("Is it too much, too many, too strong?"),
    LESS("Is it too little, too few, too weak?"),
    AS_WELL_AS("Does something else come with it?"),
    PART_OF("Does only a part of it come?"),
    REVERSE("Is it the opposite of what is meant?"),
    OTHER_THAN("Is it something else altogether?"),
    EARLY("Does it come too early by the clock?"),
    LATE("Does it come too late by the clock?"),
    BEFORE("Does it come before something that it should follow?"),
    AFTER("Does it come after something that it should precede?"),
    WRONG("Does it look right and is false?"),
    INVALID("Is it something that must not occur here at all?"),
    INCOMPLETE("Do whole kinds of cases lack in it?"),
    PERTURBED("Do noise, dirt or an attacker change it?"),
    INCAPABLE("Can it not do this at all, however good it is?");

    private final String question;

    Guideword(String question) {
        this.question = question;
    }

    /** The guide words of the process industry. */
    public static List<Guideword> classic() {
        return Arrays.stream(values()).filter(word -> !word.isForLearning()).toList();
    }

    /** The guide words for machine learning. */
    public static List<Guideword> forLearning() {
        return Arrays.stream(values()).filter(Guideword::isForLearning).toList();
    }

    /** Whether it was proposed for machine learning. */
    public boolean isForLearning() {
        return compareTo(WRONG) >= 0;
    }

    public String word() {
        return name().replace('_', ' ');
    }

    /** What to ask of the part. */
    public String question() {
        return question;
    }

    @Override
    public String toString() {
        return word();
    }
}
