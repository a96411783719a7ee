package se4ai.kernel.debug;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class DebuggerTest {

    // One for all, as in a notebook: JShell takes a second to start. Each test uses names of its own.
    private static final DebuggedNotebook NOTEBOOK = new DebuggedNotebook();

    @BeforeEach
    void attach() {
        NOTEBOOK.attach();
    }

    @AfterEach
    void detach() {
        NOTEBOOK.request("disconnect");
    }

    @Test
    void a_breakpoint_in_a_loop_stops_each_time_round() {
        String cell = "int a1 = 0;\nfor (int i = 0; i < 3; i++) {\n  a1 += i;\n}\na1";
        NOTEBOOK.breakAt(cell, 3);

        CompletableFuture<@Nullable String> result = NOTEBOOK.start(cell);

        for (String locals : new String[] {"i=0", "i=1", "i=2"}) {
            assertThat(NOTEBOOK.stopped()).isEqualTo("breakpoint cell:3");
            assertThat(NOTEBOOK.locals()).isEqualTo(locals);
            NOTEBOOK.goOn();
        }
        assertThat(result.join()).isEqualTo("3");
        assertThat(NOTEBOOK.isSilent()).isTrue();
    }

    @Test
    void a_stopped_cell_is_shown_at_its_own_path() {
        String cell = "\n\nint b1 = 1;\nb1 + 1";
        NOTEBOOK.breakAt(cell, 4);
        CompletableFuture<@Nullable String> result = NOTEBOOK.start(cell);
        NOTEBOOK.stopped();

        JsonObject source = NOTEBOOK.frames(1).get(0).getAsJsonObject("source");

        assertThat(source.get("path").getAsString()).isEqualTo(CellFile.path(cell));
        assertThat(NOTEBOOK.request("source", "source", source).get("content").getAsString())
                .isEqualTo(cell);
        assertThat(NOTEBOOK.variables(0, "Notebook variables")).contains("b1=1");
        NOTEBOOK.goOn();
        assertThat(result.join()).isEqualTo("2");
    }

    @Test
    void a_declaration_with_a_value_stops_on_its_line() {
        String cell = "int c1 = 3;\nint c2 =\n  4;\nString c3 = c1 + \"\" + c2;";
        NOTEBOOK.breakAt(cell, 1, 4);
        CompletableFuture<@Nullable String> result = NOTEBOOK.start(cell);

        assertThat(NOTEBOOK.stopped()).isEqualTo("breakpoint cell:1");
        NOTEBOOK.goOn();
        assertThat(NOTEBOOK.stopped()).isEqualTo("breakpoint cell:4");
        NOTEBOOK.goOn();

        assertThat(result.join()).isEqualTo("\"34\"");
    }

    @Test
    void a_step_over_runs_what_is_called_and_goes_on_in_the_next_snippet() {
        NOTEBOOK.run("int d1(int n) {\n  int d = n + 1;\n  return d;\n}");
        String cell = "int d2 = d1(1);\nint d3 = d1(d2);\nd2 + d3";
        NOTEBOOK.breakAt(cell, 1);
        CompletableFuture<@Nullable String> result = NOTEBOOK.start(cell);

        assertThat(NOTEBOOK.stopped()).isEqualTo("breakpoint cell:1");
        assertThat(NOTEBOOK.step("next")).isEqualTo("step cell:2");
        assertThat(NOTEBOOK.step("next")).isEqualTo("step cell:3");
        NOTEBOOK.request("next", "threadId", 1);
        NOTEBOOK.event("continued");

        assertThat(result.join()).isEqualTo("5");
        assertThat(NOTEBOOK.run("d2 + 40")).isEqualTo("42");
        assertThat(NOTEBOOK.isSilent()).isTrue();
    }

    @Test
    void a_step_leads_into_a_method_of_an_earlier_cell_and_out_again() {
        String earlier = "\nint e1(int n) {\n  int e = n * 2;\n  return e;\n}";
        NOTEBOOK.run(earlier);
        String cell = "int e2 = 20;\nint e3 = e1(e2) + 2;\ne3";
        NOTEBOOK.breakAt(cell, 2);
        CompletableFuture<@Nullable String> result = NOTEBOOK.start(cell);

        assertThat(NOTEBOOK.stopped()).isEqualTo("breakpoint cell:2");
        assertThat(NOTEBOOK.step("stepIn")).isEqualTo("step e1:3 < cell:2");
        assertThat(NOTEBOOK.locals()).isEqualTo("n=20");
        JsonObject source = NOTEBOOK.frames(1).get(0).getAsJsonObject("source");
        assertThat(source.get("path").getAsString()).isEqualTo(CellFile.path(earlier));
        assertThat(NOTEBOOK.step("next")).isEqualTo("step e1:4 < cell:2");
        assertThat(NOTEBOOK.locals()).isEqualTo("n=20, e=40");
        assertThat(NOTEBOOK.step("stepOut")).isEqualTo("step cell:2");
        assertThat(NOTEBOOK.step("next")).isEqualTo("step cell:3");
        NOTEBOOK.goOn();

        assertThat(result.join()).isEqualTo("42");
    }

    @Test
    void an_exception_on_the_way_leaves_the_calls_right() {
        String cell = """
                int f1(int n) {
                  if (n == 0) throw new IllegalStateException("none");
                  return f1(n - 1);
                }
                int f2() {
                  try {
                    return f1(3);
                  } catch (IllegalStateException e) {
                    return 7;
                  }
                }
                int f3 = f2();
                f3""";
        NOTEBOOK.breakAt(cell, 2, 9, 13);
        CompletableFuture<@Nullable String> result = NOTEBOOK.start(cell);

        assertThat(NOTEBOOK.stopped()).isEqualTo("breakpoint f1:2 < f2:7 < cell:12");
        NOTEBOOK.goOn();
        assertThat(NOTEBOOK.stopped()).isEqualTo("breakpoint f1:2 < f1:3 < f2:7 < cell:12");
        NOTEBOOK.breakAt(cell, 9, 13);
        NOTEBOOK.goOn();
        assertThat(NOTEBOOK.stopped()).isEqualTo("breakpoint f2:9 < cell:12");
        assertThat(NOTEBOOK.locals()).isEqualTo("e=IllegalStateException");
        NOTEBOOK.goOn();
        assertThat(NOTEBOOK.stopped()).isEqualTo("breakpoint cell:13");
        NOTEBOOK.goOn();

        assertThat(result.join()).isEqualTo("7");
    }

    @Test
    void each_call_of_a_recursion_has_variables_of_its_own() {
        String cell = "int g1(int n) {\n  if (n == 0)\n    return 1;\n  return n * g1(n - 1);\n}\ng1(3)";
        NOTEBOOK.breakAt(cell, 3);
        CompletableFuture<@Nullable String> result = NOTEBOOK.start(cell);

        assertThat(NOTEBOOK.stopped()).isEqualTo("breakpoint g1:3 < g1:4 < g1:4 < g1:4 < cell:6");
        assertThat(NOTEBOOK.variables(0, "Locals")).isEqualTo("n=0");
        assertThat(NOTEBOOK.variables(2, "Locals")).isEqualTo("n=2");
        assertThat(NOTEBOOK.step("stepOut")).isEqualTo("step g1:4 < g1:4 < g1:4 < cell:6");
        NOTEBOOK.goOn();

        assertThat(result.join()).isEqualTo("6");
    }

    @Test
    void a_lambda_stops_in_the_middle_of_the_librarys_own_calls() {
        String cell =
                "int h1 = java.util.stream.IntStream.range(5, 7).map(q -> {\n  int z = q * 2;\n  return z;\n}).sum();";
        NOTEBOOK.breakAt(cell, 3);
        CompletableFuture<@Nullable String> result = NOTEBOOK.start(cell);

        assertThat(NOTEBOOK.stopped()).isEqualTo("breakpoint lambda:3 < cell:4");
        assertThat(NOTEBOOK.locals()).isEqualTo("q=5, z=10");
        NOTEBOOK.goOn();
        assertThat(NOTEBOOK.stopped()).isEqualTo("breakpoint lambda:3 < cell:4");
        assertThat(NOTEBOOK.locals()).isEqualTo("q=6, z=12");
        NOTEBOOK.goOn();

        assertThat(result.join()).isEqualTo("22");
    }

    @Test
    void a_constructor_and_a_method_show_this() {
        String cell = """
                class I1 {
                  final int x;
                  I1(int x) {
                    this(x > 0 ? new Object() : "no", x);
                  }
                  I1(Object o, long y) {
                    super();
                    double half = y / 2.0;
                    this.x = (int) y;
                  }
                  int more(int by) {
                    return x + by;
                  }
                }
                new I1(40).more(2)""";
        NOTEBOOK.breakAt(cell, 4, 9, 12);
        CompletableFuture<@Nullable String> result = NOTEBOOK.start(cell);

        assertThat(NOTEBOOK.stopped()).isEqualTo("breakpoint new I1:4 < cell:15");
        assertThat(NOTEBOOK.locals()).isEqualTo("x=40");
        NOTEBOOK.goOn();
        assertThat(NOTEBOOK.stopped()).isEqualTo("breakpoint new I1:9 < new I1:4 < cell:15");
        assertThat(NOTEBOOK.locals()).endsWith(", y=40, half=20.0").startsWith("this=I1[x=0], o=Object");
        NOTEBOOK.goOn();
        assertThat(NOTEBOOK.stopped()).isEqualTo("breakpoint I1.more:12 < cell:15");
        assertThat(NOTEBOOK.locals()).isEqualTo("this=I1[x=40], by=2");
        NOTEBOOK.goOn();

        assertThat(result.join()).isEqualTo("42");
    }

    @Test
    void a_breakpoint_where_nothing_runs_moves_down() {
        String cell = "// why\n\n/* and\n how */\nint j1(int n) {\n\n  return n;\n}\nj1(42)";

        assertThat(NOTEBOOK.breakAt(cell, 1, 4, 6)).containsExactly(5, 5, 7);

        NOTEBOOK.breakAt(cell, 3);
        CompletableFuture<@Nullable String> result = NOTEBOOK.start(cell);
        assertThat(NOTEBOOK.stopped()).isEqualTo("breakpoint j1:7 < cell:9");
        NOTEBOOK.goOn();
        assertThat(result.join()).isEqualTo("42");
    }

    @Test
    void detaching_lets_the_cell_run_on() {
        String cell = "int k1 = 0;\nwhile (k1 < 42) {\n  k1++;\n}\nk1";
        NOTEBOOK.breakAt(cell, 3);
        CompletableFuture<@Nullable String> result = NOTEBOOK.start(cell);
        NOTEBOOK.stopped();

        NOTEBOOK.request("disconnect");

        assertThat(result.join()).isEqualTo("42");
        assertThat(NOTEBOOK.debugger().isAttached()).isFalse();
        assertThat(NOTEBOOK.isSilent()).isTrue();
    }

    @Test
    void release_lets_the_cell_run_on_and_the_next_cell_stops_again() {
        String cell = "int l1 = 0;\nwhile (l1 < 42) {\n  l1++;\n}\nl1";
        NOTEBOOK.breakAt(cell, 3);
        CompletableFuture<@Nullable String> result = NOTEBOOK.start(cell);
        NOTEBOOK.stopped();

        NOTEBOOK.debugger().release();

        assertThat(result.join()).isEqualTo("42");
        CompletableFuture<@Nullable String> again = NOTEBOOK.start(cell);
        assertThat(NOTEBOOK.stopped()).isEqualTo("breakpoint cell:3");
        NOTEBOOK.debugger().release();
        assertThat(again.join()).isEqualTo("42");
    }

    @Test
    void an_interrupt_ends_a_stopped_cell() {
        String cell = "long x1 = 0;\nwhile (true) {\n  x1++;\n}";
        NOTEBOOK.breakAt(cell, 3);
        CompletableFuture<@Nullable String> result = NOTEBOOK.start(cell);
        NOTEBOOK.stopped();

        NOTEBOOK.interrupt();

        assertThat(result.join()).isNull();
        assertThat(NOTEBOOK.request("debugInfo").get("stoppedThreads").toString())
                .isEqualTo("[]");
        assertThat(NOTEBOOK.isSilent()).isTrue();
    }

    @Test
    void pause_stops_a_cell_that_runs() {
        String cell = "long m1 = 0;\nwhile (!Boolean.getBoolean(\"pause.ends\")) {\n  m1++;\n}\n42";
        NOTEBOOK.request("pause", "threadId", 1);
        CompletableFuture<@Nullable String> result = NOTEBOOK.start(cell);

        assertThat(NOTEBOOK.stopped()).startsWith("pause cell:");
        NOTEBOOK.goOn();
        NOTEBOOK.request("pause", "threadId", 1);
        assertThat(NOTEBOOK.stopped()).startsWith("pause cell:");
        System.setProperty("pause.ends", "true");
        NOTEBOOK.goOn();

        assertThat(result.join()).isEqualTo("42");
    }

    @Test
    void an_exception_that_leaves_a_method_can_stop_it_there() {
        String cell = "int n1(int[] of) {\n  int at = 3;\n  return of[at];\n}\nn1(new int[2])";
        JsonArray filters = new JsonArray();
        filters.add("raised");
        NOTEBOOK.request("setExceptionBreakpoints", "filters", filters);
        CompletableFuture<@Nullable String> result = NOTEBOOK.start(cell);

        assertThat(NOTEBOOK.stopped()).isEqualTo("exception n1:3 < cell:5");
        assertThat(NOTEBOOK.locals()).isEqualTo("of=int[2] [0, 0], at=3");
        JsonObject info = NOTEBOOK.request("exceptionInfo", "threadId", 1);
        assertThat(info.get("description").getAsString())
                .isEqualTo("ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 2");
        NOTEBOOK.goOn();

        assertThat(result.join()).isEqualTo("java.lang.ArrayIndexOutOfBoundsException");
        assertThat(NOTEBOOK.isSilent()).isTrue();
    }

    @Test
    void each_thread_stops_on_its_own() {
        String cell = """
                Runnable o1 = () -> {
                  int mine = 1;
                  mine++;
                };
                Thread o2 = new Thread(o1, "worker");
                o2.start();
                o2.join();
                42""";
        NOTEBOOK.breakAt(cell, 3);
        CompletableFuture<@Nullable String> result = NOTEBOOK.start(cell);

        int thread = NOTEBOOK.event("stopped").get("threadId").getAsInt();
        assertThat(thread).isNotEqualTo(1);
        assertThat(NOTEBOOK.calls(thread)).isEqualTo("lambda:3");
        assertThat(NOTEBOOK.request("threads").toString())
                .isEqualTo("{\"threads\":[{\"id\":1,\"name\":\"cell\"},{\"id\":" + thread + ",\"name\":\"worker\"}]}");
        assertThat(NOTEBOOK.request("debugInfo").get("stoppedThreads").toString())
                .isEqualTo("[" + thread + "]");
        NOTEBOOK.request("next", "threadId", thread);
        NOTEBOOK.event("continued");
        assertThat(NOTEBOOK.event("stopped").get("reason").getAsString()).isEqualTo("step");
        assertThat(NOTEBOOK.calls(thread)).isEqualTo("lambda:4");
        NOTEBOOK.request("continue", "threadId", thread);

        assertThat(result.join()).isEqualTo("42");
    }

    @Test
    void a_method_defined_anew_stops_in_its_new_cell() {
        NOTEBOOK.run("int p1() {\n  return 1;\n}");
        String anew = "\n\nint p1() {\n  int two = 2;\n  return two;\n}";
        NOTEBOOK.run(anew);
        NOTEBOOK.breakAt(anew, 5);
        CompletableFuture<@Nullable String> result = NOTEBOOK.start("p1()");

        assertThat(NOTEBOOK.stopped()).isEqualTo("breakpoint p1:5 < cell:1");
        NOTEBOOK.goOn();

        assertThat(result.join()).isEqualTo("2");
    }

    @Test
    void a_variable_declared_anew_stops_in_its_new_cell() {
        NOTEBOOK.run("int q1 = 1;");
        String anew = "\n\nint q1 = 41 + 1;\nq1";
        NOTEBOOK.breakAt(anew, 3);
        CompletableFuture<@Nullable String> result = NOTEBOOK.start(anew);

        assertThat(NOTEBOOK.stopped()).isEqualTo("breakpoint cell:3");
        NOTEBOOK.goOn();

        assertThat(result.join()).isEqualTo("42");
    }

    @Test
    void a_stack_that_overflows_leaves_the_calls_right() {
        String cell = """
                int r1(int n) {
                  return r1(n + 1) + 1;
                }
                int r2() {
                  try {
                    return r1(0);
                  } catch (StackOverflowError e) {
                    return 42;
                  }
                }
                r2()""";
        NOTEBOOK.breakAt(cell, 8);
        CompletableFuture<@Nullable String> result = NOTEBOOK.start(cell);

        assertThat(NOTEBOOK.stopped()).isEqualTo("breakpoint r2:8 < cell:11");
        NOTEBOOK.goOn();

        assertThat(result.join()).isEqualTo("42");
    }

    @Test
    void a_value_unfolds_to_its_parts() {
        String cell =
                "record S1(int x, int[] of) {}\nint s2(S1 s) {\n  return s.x();\n}\ns2(new S1(42, new int[] {7, 8}))";
        NOTEBOOK.breakAt(cell, 3);
        CompletableFuture<@Nullable String> result = NOTEBOOK.start(cell);
        NOTEBOOK.stopped();

        int frame = NOTEBOOK.frames(1).get(0).get("id").getAsInt();
        JsonObject found = NOTEBOOK.request("evaluate", "expression", "s", "frameId", frame);
        assertThat(found.get("result").getAsString()).isEqualTo("S1[x=42, of=int[2] [7, 8]]");
        assertThat(found.get("type").getAsString()).isEqualTo("S1");
        int s = found.get("variablesReference").getAsInt();
        assertThat(NOTEBOOK.unfolded(s)).isEqualTo("x=42, of=int[2] [7, 8]");
        int of = NOTEBOOK.request("evaluate", "expression", "s.of", "frameId", frame)
                .get("variablesReference")
                .getAsInt();
        assertThat(NOTEBOOK.unfolded(of)).isEqualTo("[0]=7, [1]=8");
        assertThat(NOTEBOOK.unfolded(of, "start", 1, "count", 1)).isEqualTo("[1]=8");
        JsonObject rich = NOTEBOOK.request("richInspectVariables", "variableName", "s", "frameId", frame);
        assertThat(rich.getAsJsonObject("data").get("text/plain").getAsString()).startsWith("S1[x=42, of=[I@");
        NOTEBOOK.goOn();

        assertThat(result.join()).isEqualTo("42");
        assertThat(NOTEBOOK.refusal("variables", "variablesReference", of))
                .isEqualTo("What these variables belong to has gone on. Stop again and unfold it anew.");
        assertThat(NOTEBOOK.refusal("scopes", "frameId", frame))
                .isEqualTo("Frame " + frame + " has gone on. Stop again and choose it anew.");
    }

    @Test
    void the_notebooks_variables_are_seen_while_nothing_runs() {
        NOTEBOOK.run("String t1 = \"seen\";");

        JsonObject variables = NOTEBOOK.request("inspectVariables");

        assertThat(DebuggedNotebook.text(variables.getAsJsonArray("variables"))).contains("t1=\"seen\"");
        assertThat(NOTEBOOK.request("richInspectVariables", "variableName", "t1")
                        .toString())
                .isEqualTo("{\"data\":{\"text/plain\":\"seen\"},\"metadata\":{}}");
    }

    @Test
    void a_step_over_follows_branches_and_exceptions() {
        String cell = """
                int u1(int n) {
                  String kind = "";
                  if (n % 2 == 0) {
                    kind = "even";
                  } else {
                    kind = "odd";
                  }
                  try {
                    n = n / (n - 3);
                  } catch (ArithmeticException e) {
                    n = -1;
                  } finally {
                    kind += "!";
                  }
                  return n;
                }
                u1(3)""";
        NOTEBOOK.breakAt(cell, 2);
        CompletableFuture<@Nullable String> result = NOTEBOOK.start(cell);

        assertThat(NOTEBOOK.stopped()).isEqualTo("breakpoint u1:2 < cell:17");
        for (int line : new int[] {3, 6, 9, 10, 11, 13, 14, 15}) {
            assertThat(NOTEBOOK.step("next")).isEqualTo("step u1:" + line + " < cell:17");
        }
        assertThat(NOTEBOOK.locals()).isEqualTo("n=-1, kind=\"odd!\"");
        NOTEBOOK.goOn();

        assertThat(result.join()).isEqualTo("-1");
    }

    @Test
    void what_is_not_understood_is_refused_with_a_sentence() {
        assertThat(NOTEBOOK.refusal("fly")).isEqualTo("The Java kernel's debugger does not know the request 'fly'.");
        assertThat(NOTEBOOK.refusal("dumpCell"))
                .isEqualTo("Argument 'code' of 'dumpCell' must be a text but was missing.");
        assertThat(NOTEBOOK.refusal("stackTrace", "threadId", "one"))
                .isEqualTo("Argument 'threadId' of 'stackTrace' must be a whole number but was \"one\".");
        assertThat(NOTEBOOK.refusal("setBreakpoints", "source", 3))
                .isEqualTo("Argument 'source' of 'setBreakpoints' must be an object but was 3.");
        assertThat(NOTEBOOK.refusal("next", "threadId", 1))
                .isEqualTo("Thread 1 has not stopped. Set a breakpoint, or pause it first.");
        assertThat(NOTEBOOK.refusal("exceptionInfo", "threadId", 1))
                .isEqualTo("Thread 1 has not stopped at an exception.");
        assertThat(NOTEBOOK.refusal("source", "source", DebuggedNotebook.object("path", "/x.java")))
                .isEqualTo("No cell with the path '/x.java' was dumped or has run.");
        assertThat(NOTEBOOK.refusal("copyToGlobals"))
                .isEqualTo("The Java kernel cannot copy a local variable into the notebook: its variables are"
                        + " compiled. Declare it in a cell of its own.");
        JsonArray wrong = new JsonArray();
        wrong.add("all");
        assertThat(NOTEBOOK.refusal("setExceptionBreakpoints", "filters", wrong))
                .isEqualTo("Exception filter must be one of [raised, uncaught] but was 'all'.");
        JsonArray line = new JsonArray();
        line.add(DebuggedNotebook.object("line", 0));
        assertThat(NOTEBOOK.refusal(
                        "setBreakpoints", "source", DebuggedNotebook.object("path", "/x"), "breakpoints", line))
                .isEqualTo("A breakpoint must have a line of at least 1 but was {\"line\":0}.");
    }

    @Test
    void without_a_front_end_there_are_no_moves() {
        NOTEBOOK.request("disconnect");

        assertThat(NOTEBOOK.refusal("continue", "threadId", 1))
                .isEqualTo("No debugger is attached. Send 'initialize' and 'attach' first.");
        assertThat(NOTEBOOK.request("debugInfo").get("isStarted").getAsBoolean())
                .isFalse();
        byte[] any = {1, 2, 3};
        assertThat(NOTEBOOK.debugger().instrument(any)).isSameAs(any);
    }

    @Test
    void a_front_end_that_comes_back_learns_the_breakpoints() {
        String cell = "int v1 = 1;\nint v2 = 2;";
        NOTEBOOK.breakAt(cell, 2, 1);

        assertThat(NOTEBOOK.request("debugInfo").get("breakpoints").toString())
                .isEqualTo(
                        "[{\"breakpoints\":[{\"line\":1},{\"line\":2}],\"source\":\"" + CellFile.path(cell) + "\"}]");
    }

    @Test
    void an_exception_that_ends_the_cell_can_stop_it() {
        String cell = "int w1 = 0;\nint w2 = 1 / w1;";
        JsonArray filters = new JsonArray();
        filters.add("uncaught");
        NOTEBOOK.request("setExceptionBreakpoints", "filters", filters);
        CompletableFuture<@Nullable String> result = NOTEBOOK.start(cell);

        assertThat(NOTEBOOK.stopped()).isEqualTo("exception cell:2");
        NOTEBOOK.goOn();

        assertThat(result.join()).isEqualTo("java.lang.ArithmeticException");
    }
}
