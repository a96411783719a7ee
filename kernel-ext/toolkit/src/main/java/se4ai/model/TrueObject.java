package se4ai.model;

/** A true object is a thing that a careful person marked in a picture: the ground truth that a model is held against. */
public record TrueObject(String label, Box box) {}
