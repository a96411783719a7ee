package se4ai.notebook;

import java.util.List;

/** What readers do in notebooks, in small: whoever trains a class cache with it keeps the classes that they need. */
final class TrainingCells {

    /** Cells that end well. */
    static final List<String> RIGHT = List.of(
            "1 + 1",
            "var doubled = 42 * 2;\nint half(int number) { return number / 2; }\nhalf(doubled)",
            "record Point(int x, int y) {}\nclass Walk {\n    int steps;\n    Walk step() { steps++; return this; }\n}\n"
                    + "interface Shape { double area(); }\nShape square = () -> 4.0;\nnew Walk().step().steps",
            "new Point(1, 2)",
            "IntStream.range(0, 5).mapToObj(n -> \"n\" + n).collect(Collectors.toList())",
            "Stream.of(3, 1, 2).sorted(Comparator.reverseOrder()).collect(Collectors.groupingBy(n -> n % 2))",
            "for (int i = 0; i < 3; i++) {\n    System.out.println(\"line \" + i);\n}\nSystem.err.println(\"warned\");",
            "String.format(\"%.2f %s\", 1.5, List.of(1, 2)) + \"\"\"\n    text\n    \"\"\"",
            "display(Map.of(\"one\", 1));\nOptional.of(1)",
            "Probability.percent(2)",
            "var tree = FaultTree.of(anyOf(\"vision fails\", basic(\"model wrong\", 0.02), basic(\"bad light\", 0.01)));\n"
                    + "tree",
            "tree.minimalCutSets()",
            "tech.tablesaw.api.Table.create(\"cups\", StringColumn.create(\"kind\", \"mug\", \"glass\"),\n"
                    + "    DoubleColumn.create(\"ml\", 300, 200))",
            "Guess.of(3, \"cups\").against(2)",
            "check(\"fault-trees.single-point\", \"alarm cancelled\")");

    /** Cells that end in an error: one that does not compile, an unknown name, one that throws. */
    static final List<String> WRONG = List.of("int number = \"one\";", "unknown + 1", "List.of(1).get(1)");

    /** A cell that ends when it is interrupted; it prints while it runs, so that one knows when to. */
    static final String ENDLESS =
            "for (long i = 0; ; i++) {\n    if (i % 100_000_000 == 0) {\n        System.out.println(i);\n    }\n}";

    /** Code that is being typed, completed and looked up at its end. */
    static final List<String> TYPED = List.of("Strin", "tree.min", "Math.max(", "doubled");

    private TrainingCells() {}
}
