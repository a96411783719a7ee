package se4ai.notebook;

import java.util.List;
import java.util.Map;

/**
 * The cells that are measured, in one language.
 *
 * @param trivial computes next to nothing
 * @param declare makes a variable {@code kept}
 * @param lines prints 100,000 lines
 * @param endless cells to be interrupted, by what they do
 * @param typed code to be completed at its end
 * @param named code to be looked up at its end
 */
record SampleCells(
        String trivial,
        String declare,
        String lines,
        Map<String, String> endless,
        List<String> typed,
        List<String> named) {

    static final String LOOP = "an endless loop";
    static final String LOOP_IN_CLASS = "a loop in a class";
    static final String SLEEP = "a sleep";
    static final String STUBBORN = "a loop that catches everything";

    static final SampleCells JAVA = new SampleCells(
            "1+1",
            "int kept = 42;",
            "for (int i = 0; i < 100000; i++) System.out.println(\"line \" + i);",
            Map.of(
                    LOOP,
                    "while (true) { }",
                    LOOP_IN_CLASS,
                    "class Spin { static long n; static void go() { while (true) n++; } }\nSpin.go();",
                    SLEEP,
                    "Thread.sleep(600000);",
                    STUBBORN,
                    "while (true) { try { Thread.sleep(50); } catch (Throwable t) { } }"),
            List.of("String s = \"abc\"; s.sub", "Syst", "kep", "java.util.List.o", "new ArrayLi"),
            List.of("String.format(", "Math.max", "kept"));

    static final SampleCells PYTHON = new SampleCells(
            "1+1",
            "kept = 42",
            "for i in range(100000): print(\"line\", i)",
            Map.of(
                    LOOP,
                    "while True: pass",
                    LOOP_IN_CLASS,
                    "class Spin:\n    n = 0\n    def go(self):\n        while True: self.n += 1\nSpin().go()",
                    SLEEP,
                    "import time; time.sleep(600)",
                    STUBBORN,
                    "import time\nwhile True:\n    try: time.sleep(0.05)\n    except BaseException: pass"),
            List.of("s = \"abc\"; s.repl", "pri", "kep", "import os; os.pa", "Exce"),
            List.of("str.format", "max", "kept"));
}
