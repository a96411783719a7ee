package se4ai.kernel.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se4ai.kernel.shell.CellException;
import se4ai.kernel.shell.Shell;

@Timeout(120)
class AdviceTest {

    // One shell for all, as in a notebook: it takes a second to start.
    private static final Shell SHELL = new Shell();

    @BeforeAll
    static void earlier_cells() {
        SHELL.eval("import java.io.*;\nimport java.util.*;");
        SHELL.eval("String name = \"Ada\";\nint count = 3;\nint[] numbers = {1, 2};\nboolean ready = true;");
        SHELL.eval("List<String> names = new ArrayList<>();\nMap<String, Integer> ages = new HashMap<>();");
        SHELL.eval("class Dog { private int age; String tag; Dog(String tag) {} void bark() {} static void sit() {} }");
        SHELL.eval("record Point(int x, int y) {}\nenum Light { RED, GREEN }\nabstract class Animal {}");
        SHELL.eval("int twice(int n) { return 2 * n; }\nvoid greet() {}");
        SHELL.eval("interface Shape { double area(); }");
    }

    static Stream<Arguments> punctuation() {
        return Stream.of(
                arguments("int a1 = 3\nint a2 = 4", "Put a semicolon after int a1 = 3."),
                arguments(
                        "System.out.println(\"a\") System.out.println(\"b\")",
                        "Put a semicolon after System.out.println(\"a\")."),
                arguments("int a3() { int x = 1 return x; }", "Put a semicolon after int x = 1."),
                arguments(
                        "String s = \"abc;",
                        "End the text with a \" on the same line, or use \"\"\" for text of several lines."),
                arguments(
                        "String s = 'abc';", "Put text into double quotes: \"abc\"; single quotes hold one character."),
                arguments("char c = 'a;", "Put ' on both sides of the one character, or \" on both sides of a text."),
                arguments("char c = '';", "Write \"\" for a text without characters; '' must hold one character."),
                arguments("String s = \"\"\"\n  abc", "End the text with \"\"\"."),
                arguments(
                        "for (int i = 0; i < 3; i++) {\n  greet();\n",
                        "Add }: it closes the { of 'for (int i = 0; i < 3; i++) {'."),
                arguments("twice(1", "Add ): it closes the ( of 'twice(1'."),
                arguments("int a4 = (1 + 2;", "Put ) here: it closes the ( of 'int a4 = (1 + 2;'."),
                arguments("int a5() { return 1; } }", "Remove this }: nothing is open that it could close."),
                arguments("if count > 3 { }", "Put what follows if into parentheses: if (…)."),
                arguments("double a6 = 1,5;", "Write a decimal number with a point: 1.5."),
                arguments(
                        "for (int i = 0, i < 3, i++) { }",
                        "Separate the three parts of a for loop by semicolons: for (int i = 0; i < 3; i++)."),
                arguments("String s = hello world;", "If this is text, put it into double quotes: \"hello world\"."),
                arguments("String s = “abc”;", "Replace the curly quote “ by a straight one: \"."),
                arguments("# a comment", "Begin a comment with //."),
                arguments("int a7 = 3 § 4;", "Remove this character: Java knows it only inside a text or a comment."),
                arguments("count = = 2", "Write == to compare, without a blank between the signs, or one = to assign."),
                arguments("count => 3", "Write >= for greater or equal."),
                arguments("count <> 3", "Write != for not equal."),
                arguments("int[] a8 = [1, 2];", "Write an array as {1, 2} and a list as List.of(1, 2)."),
                arguments("numbers = {1, 2};", "Write new and the type before the values, such as new int[] {1, 2}."),
                arguments("var m = {\"a\": 1};", "Write a map as Map.of(\"a\", 1, \"b\", 2)."));
    }

    static Stream<Arguments> wording() {
        return Stream.of(
                arguments("true and false", "Write && for and, || for or, ! for not."),
                arguments("not done", "Write && for and, || for or, ! for not."),
                arguments("elif (ready) {}", "Write else if, right behind the } of the if."),
                arguments("else { }", "Put else right behind the { … } of its if, in the same cell."),
                arguments("if (ready) else { }", "Put { … } between if (…) and else."),
                arguments("int b1(x) { return x; }", "Write a type before each parameter, such as int x."),
                arguments("int class = 3;", "Choose another name: class is a word of Java itself."),
                arguments("int 3x = 4;", "Begin the name with a letter, such as x3."),
                arguments(
                        "b2(int n) { return n; }",
                        "Write before b2 what it returns: a type such as int, or void for nothing."),
                arguments(
                        "class B3 { foo() { } }",
                        "Write before foo what it returns: a type such as int, or void for nothing, or give a constructor"
                                + " the name of its class."),
                arguments(
                        "void b4() { void inner() { } }",
                        "Put the method inner outside: close the method around it with } first."),
                arguments(
                        "void b5() { count + 1; }",
                        "Do something with this value: assign it (var result = …), return it, or pass it to a method."),
                arguments("try { greet(); }", "Add catch (Exception e) { … } or finally { … } behind the try block."));
    }

    static Stream<Arguments> symbols() {
        return Stream.of(
                arguments("cuont + 1", "Did you mean count?"),
                arguments("twise(3)", "Did you mean twice(…)?"),
                arguments("name.lenght()", "Did you mean length(…)?"),
                arguments("names.stream()\n  .mpa(n -> n)", "Did you mean map(…)?"),
                arguments("Math.sqroot(4)", "Did you mean sqrt(…)?"),
                arguments("Lisst<String> c1 = null;", "Did you mean List?"),
                arguments("Lisst<String> c1;", "Did you mean List?"),
                arguments("Sytem.out.println(1)", "Did you mean System?"),
                arguments("import java.util.Lisst;", "Did you mean List?"),
                arguments("import java.utl.*;", "Did you mean java.util?"),
                arguments("int c2(int number) { int total = 0; return totl; }", "Did you mean total?"),
                arguments("int c3(int number) {\n  return numbr;\n}", "Did you mean number?"),
                arguments("string c4 = \"x\";", "Write String: Java tells capital letters from small ones."),
                arguments("system.out.println(1)", "Write System: Java tells capital letters from small ones."),
                arguments("System.out.printLn(1)", "Write println: Java tells capital letters from small ones."),
                arguments("Light.red", "Write RED: Java tells capital letters from small ones."),
                arguments("math.sqrt(2)", "Write Math: Java tells capital letters from small ones."),
                arguments("LocalDate.now()", "Write import java.time.LocalDate; above it."),
                arguments("DecimalFormat c5 = null;", "Write import java.text.DecimalFormat; above it."),
                arguments("Dog c6 = Dog(\"x\");", "Write new before Dog(…): that makes one."),
                arguments("name.size()", "Write name.length(): a String has its length as a method."),
                arguments("names.length", "Write names.size(): a List has its size as a method."),
                arguments("names.length()", "Write names.size(): a List has its size as a method."),
                arguments("numbers.length()", "Write numbers.length: an array has its length without parentheses."),
                arguments("numbers.size()", "Write numbers.length: an array has its length without parentheses."),
                arguments("names.isEmpty", "Write names.isEmpty(): parentheses stand behind the name of a method."),
                arguments(
                        "new Point(1, 2).getX()",
                        "Write new Point(1, 2).x(): the value is read by a method with its own" + " name."),
                arguments("new Point(1, 2).x = 3", "Write new Point(1, 2).x(): it is read by the method of that name."),
                arguments("println(1)", "Write System.out.println(…)."),
                arguments(
                        "int c7 = early + 1;\nint early = 3;",
                        "Move this line down: early is declared only further down in the cell."),
                arguments(
                        "for (i = 0; i < 3; i++) { }",
                        "Write a type before i where it is used first, such as var i = …."),
                arguments("String c8 = hello;", "Declare hello before this line, or write \"hello\" if it is text."),
                arguments(
                        "new Zebra()",
                        "Check the spelling, or define Zebra in this cell or in one above that has run."),
                arguments("name.fly()", "Type name. and press Tab to see what a String has."),
                arguments(
                        "new Dog(\"x\").age", "Ask Dog by one of its public methods, or declare age without private."));
    }

    static Stream<Arguments> types() {
        return Stream.of(
                arguments(
                        "int d1 = 2.5;",
                        "Write (int) before it to drop what does not fit, or declare a double instead of an int."),
                arguments("float d2 = 1.5;", "Write 1.5f, or declare a double instead of a float."),
                arguments("int d3 = \"3\";", "Write 3 without quotes: in quotes it is a text."),
                arguments("int d4 = name;", "Write Integer.parseInt(name) to read an int from a text."),
                arguments("double d5 = name;", "Write Double.parseDouble(name) to read a double from a text."),
                arguments("names.get(\"a\")", "Give an int here: this is a String."),
                arguments("String d6 = count;", "Write String.valueOf(count) to make it a text."),
                arguments("String d7 = 'a';", "Put text into double quotes: \"a\"."),
                arguments("char d8 = \"a\";", "Put a single character into single quotes: 'a'."),
                arguments("char d9 = name;", "Write name.charAt(0) to take its first character."),
                arguments("if (count = 3) { }", "Write count == 3 to compare: a single = assigns."),
                arguments("if (count) { }", "Write a comparison, such as count != 0: a boolean is true or false."),
                arguments("boolean e1 = 1;", "Give a boolean here, or declare an int to hold this value."),
                arguments("int e2 = null;", "Give it a value, or declare an Integer: an int is never null."),
                arguments("int e3(int n) { return; }", "Write the value behind return, or declare the method void."),
                arguments(
                        "void e4(int n) { return n; }",
                        "Declare the type of the value instead of void, or write return; without a value."),
                arguments(
                        "int e5 = greet();",
                        "Call this on a line of its own, or let the method return an int instead of void."),
                arguments("greet() + 1", "Call this on a line of its own: it gives no value back to go on with."),
                arguments(
                        "List<String> e6 = List.of(1, 2);",
                        "Use only values of type String here, or change <String>: these are Integer."),
                arguments(
                        "Object o = 1;\nInteger e7 = o;",
                        "Write (Integer) before it if you know that it is an Integer."),
                arguments("Integer e8 = 3L;", "Give an Integer here, or declare a long to hold this value."),
                arguments("for (String s : numbers) { }", "Declare what the loop runs over: for (int s : numbers)."),
                arguments("List<int> e9;", "Write Integer instead of int: between < and > stands a class."),
                arguments("name == 3", "Make both sides one type first: Integer.parseInt(…) reads an int from a text."),
                arguments("ready == 3", "Compare two values of one type: a boolean is never an int."),
                arguments("String f1 = name * 2;", "Write text.repeat(n) to repeat a text n times."),
                arguments("name < \"b\"", "Write a.compareTo(b) < 0 to compare texts by the alphabet."),
                arguments(
                        "\"5\" - \"b\"",
                        "Make numbers of the texts first, with Integer.parseInt(…): - works on numbers only."),
                arguments("count && 3", "Write a whole comparison on each side of &&, such as a > 0 && b > 0."),
                arguments(
                        "!count",
                        "Write a comparison, such as count == 0: ! turns true into false and works on nothing else."),
                arguments("names[0]", "Write names.get(0): [ ] belongs to arrays."),
                arguments("name[0]", "Write name.charAt(0): [ ] belongs to arrays."),
                arguments("for (int i : count) { }", "Write for (int i = 0; i < count; i++) to count."),
                arguments("for (var e : ages) { }", "Loop over ages.entrySet(), .keySet() or .values()."),
                arguments("for (char c : name) { }", "Loop over name.toCharArray() for its characters."),
                arguments(
                        "count.length()",
                        "Write String.valueOf(count) to work with it as a text: an int has no methods."),
                arguments("count.equals(3)", "Compare with ==: an int has no methods."),
                arguments("var f2;", "Write its type instead of var, such as String f2, or give it a value."),
                arguments("var f3 = {1, 2};", "Write its type instead of var, such as int[] f3."),
                arguments("int f4 = 3000000000;", "Write 3000000000L and declare a long: an int ends at 2147483647."),
                arguments(
                        "1 = count;",
                        "Put a variable there: only a variable can be given a value; to compare, write ==."));
    }

    static Stream<Arguments> calls() {
        return Stream.of(
                arguments("twice(1, 2)", "Give (int) to twice, not (int, int)."),
                arguments("twice()", "Give (int) to twice, not no arguments."),
                arguments("new Dog()", "Give (String) to Dog, not no arguments."),
                arguments(
                        "class g1 extends Dog {}",
                        "Begin the constructor with super(…): Dog can only be made from (String)."),
                arguments("Dog.bark()", "Make one first and ask that: new Dog(…).bark(…)."),
                arguments(
                        "class G2 { int i; static int m() { return i; } }",
                        "Remove static from the method that uses i, or declare i static too."),
                arguments("this.toString()", "Leave out this: a cell is no object."),
                arguments(
                        "List<String> g3 = new List<>();",
                        "Write new ArrayList<>(): a List only says what one can do."),
                arguments("new Animal()", "Make one of a class that extends or implements Animal."),
                arguments(
                        "class G4 implements Shape {}",
                        "Add the method public … area() { … } to G4, as Shape promises it."),
                arguments(
                        "class G5 implements Shape { double area() { return 1; } }",
                        "Write public before this area(…): an interface's methods are public."),
                arguments("record G6(int k) { G6 { } }", "Write public before the constructor of the record G6."),
                arguments(
                        "class G7 { @Override public String tostring() { return \"\"; } }",
                        "Check the name and the parameter types, or remove @Override."));
    }

    static Stream<Arguments> flow() {
        return Stream.of(
                arguments(
                        "int h1(int n) { if (n > 0) return 1; }",
                        "Add a return with a value on every way to the end of the method."),
                arguments(
                        "void h2() { throw new Exception(\"x\"); }",
                        "Put this into try { … } catch (Exception e) { … }, or write throws Exception behind the"
                                + " method's parentheses."),
                arguments(
                        "int h3() { return new FileReader(\"x\").read(); }",
                        "Put this into try { … } catch (IOException e) { … }, or write throws IOException behind the"
                                + " method's parentheses."),
                arguments(
                        "try { greet(); } catch (IOException e) { }",
                        "Remove this catch: nothing in the try block throws IOException."),
                arguments(
                        "int h4() { int w; return w; }",
                        "Give w a value where it is declared, or on every way to this line."),
                arguments(
                        "void h5() { return; greet(); }",
                        "Remove this or move it up: what stands above it never lets the program come here."),
                arguments(
                        "void h6() { final int k = 3; k = 4; }",
                        "Remove final where k is declared, or put the new value into another variable."),
                arguments(
                        "void h7() { int k = 3; int k = 4; }",
                        "Leave out the type to give k a new value, or choose another name."),
                arguments(
                        "int h8 = switch (count) { case 1 -> 2; };",
                        "Add the missing cases, or default -> … for all others."),
                arguments("break;", "Use break only inside a loop or a switch."),
                arguments(
                        "void h9() { int i = 0; i++; Runnable r = () -> System.out.println(i); }",
                        "Copy i into a variable that never changes and use that one: var fixed = i;"));
    }

    static Stream<Arguments> thrown() {
        return Stream.of(
                arguments(
                        "int[] i1 = new int[Integer.MAX_VALUE];",
                        "Keep fewer or smaller things at once, or restart the kernel: that frees what earlier cells"
                                + " keep."),
                arguments(
                        "int i2(int n) { return i2(n + 1) + 1; }\ni2(0)",
                        "i2 calls itself without an end: add a case in which it returns without doing so."),
                arguments(
                        "String i3 = null;\ni3.length()",
                        "Give i3 a value before this line, or ask first: if (i3 != null)."),
                arguments(
                        "int i4() {\n  String local = null;\n  return local.length();\n}\ni4()",
                        "Give local a value before this line, or ask first: if (local != null)."),
                arguments(
                        "ages.get(\"Bob\").toString()",
                        "Put what Map.get(…) gives into a variable and ask first whether it is null."),
                arguments("1 / 0", "Ask first whether the divisor is 0."),
                arguments("int[] none = {};\nnone[0]", "Ask first whether it is empty: then there is no index at all."),
                arguments("List.of(1).get(1)", "Use index 0: it is the only one."),
                arguments(
                        "numbers[2]",
                        "Use an index from 0 to 1: the first is 0 and the last is one less than the length."),
                arguments("\"abc\".substring(4)", "Give two places from 0 to 3, the smaller one first."),
                arguments("Integer.parseInt(\" 12\")", "Take the blanks away first, with strip()."),
                arguments("Integer.parseInt(\"1.5\")", "Read a decimal number with Double.parseDouble."),
                arguments(
                        "Object i5 = \"x\";\n(Integer) i5",
                        "Ask first: if (value instanceof Integer known) { … known … }."),
                arguments(
                        "List<Integer> i6 = new ArrayList<>(List.of(1, 2, 3));\nfor (int i : i6) i6.remove(0);",
                        "Change the collection after the loop, use removeIf, or loop over a copy: new ArrayList<>(…)."),
                arguments(
                        "List.of(1).add(2)",
                        "Change a copy: this collection is fixed, new ArrayList<>(…) or new HashMap<>(…) is not."),
                arguments("Optional.empty().get()", "Say what to take where there is none, with orElse(…)."),
                arguments("names.iterator().next()", "Ask first whether there is one, with hasNext() or isEmpty()."),
                arguments(
                        "String.format(\"%d\", 1.5)",
                        "Use %d for whole numbers, %f or %.2f for decimal ones and %s for anything."),
                arguments(
                        "throw new RuntimeException(\"outer\", new ArithmeticException(\"/ by zero\"));",
                        "Ask first whether the divisor is 0."));
    }

    @ParameterizedTest
    @MethodSource({"punctuation", "wording", "symbols", "types", "calls", "flow", "thrown"})
    void a_mistake_gets_one_sentence_that_says_what_to_do(String cell, String sentence) {
        List<String> lines = failure(cell).lines();
        assertThat(lines.get(lines.size() - 1)).isEqualTo(sentence);
    }

    @Test
    void a_file_that_is_not_there_is_looked_for_in_the_working_folder() {
        assertThat(failure("new FileReader(\"nowhere.csv\")").lines())
                .last()
                .isEqualTo("Check the name: a path that does not begin with / is looked for in "
                        + System.getProperty("user.dir") + ".");
    }

    @Test
    void a_class_that_could_not_be_set_up_says_so_at_its_second_use() {
        failure("class Setup { static int[] made = new int[-1]; }\nSetup.made");
        assertThat(failure("Setup.made").lines())
                .last()
                .isEqualTo("Mend the static fields of Setup and run the cell that declares it again.");
    }

    @Test
    void several_constructors_are_named() {
        SHELL.eval("class Cat { Cat(int age) {} Cat(String name, int age) {} }");
        assertThat(failure("new Cat()").lines())
                .last()
                .isEqualTo("Call it in one of these ways: Cat(int), Cat(String, int).");
    }

    @Test
    void a_permitted_type_must_be_named() {
        SHELL.eval("sealed interface Fruit permits Apple {}\nrecord Apple() implements Fruit {}");
        assertThat(failure("record Pear() implements Fruit {}").lines())
                .last()
                .isEqualTo("Add Pear behind permits in Fruit.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throw new IllegalStateException(\"boom\");",
                "Integer.parseInt(\"x\")",
                "class Mine extends ArithmeticException { Mine() { super(\"/ by zero\"); } }\nthrow new Mine();",
            })
    void an_exception_whose_message_says_it_all_gets_no_advice(String cell) {
        assertThat(failure(cell).lines()).last().asString().doesNotEndWith(".");
    }

    @Test
    void names_that_are_brought_on_demand_are_known_too() {
        try (JShell jshell = JShell.create()) {
            Scope scope = new ShellScope(jshell, prefix -> List.of("Probability"));
            Mistake mistake = new Mistake(
                    "compiler.err.cant.resolve.location",
                    "cannot find symbol\n  symbol:   variable Probabilty\n  location: class ",
                    "Probabilty.of(1)",
                    0,
                    0,
                    10,
                    "",
                    scope);
            assertThat(Advice.on(mistake)).contains("Did you mean Probability?");
        }
    }

    private static CellException failure(String cell) {
        return catchThrowableOfType(CellException.class, () -> SHELL.eval(cell));
    }
}
