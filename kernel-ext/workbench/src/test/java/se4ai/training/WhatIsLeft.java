package se4ai.training;

/** Prints which learners there are, which sentences say why others are not, and what happens to who asks for one. */
final class WhatIsLeft {

    private WhatIsLeft() {}

    public static void main(String[] args) {
        System.out.println(Learners.available());
        Learners.leftOut().forEach(System.out::println);
        try {
            Learners.perceptron(4).learn(Made.line().train());
        } catch (IllegalStateException e) {
            System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
