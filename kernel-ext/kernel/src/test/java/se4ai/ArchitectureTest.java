package se4ai;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The arrows between the packages, as the pages of the site on the course and its kernel draw them. */
class ArchitectureTest {

    private static final Path MODULES = Path.of(System.getProperty("course.root"), "kernel-ext");
    private static final Set<String> TOPICS =
            Set.of("measure", "pipeline", "model", "contract", "system", "hazard", "faulttree", "placement", "drift");

    /** Each package of the toolkit, with those that it may stand on. */
    private static final Map<String, Set<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("measure", Set.of()),
            Map.entry("pipeline", Set.of("measure", "model", "drift")),
            Map.entry("model", Set.of("measure")),
            Map.entry("contract", Set.of("measure")),
            Map.entry("system", Set.of("measure", "model")),
            Map.entry("hazard", Set.of("measure")),
            Map.entry("faulttree", Set.of("measure")),
            Map.entry("placement", Set.of("measure")),
            Map.entry("drift", Set.of("measure", "model")),
            Map.entry("check", Set.of("measure")),
            Map.entry("draw", with(TOPICS, "check")),
            Map.entry("course", with(TOPICS, "check"))));

    private static final String KERNEL = "se4ai.kernel";

    /** Each package of the kernel, with those of the kernel that it may stand on; the empty name is the first of them. */
    private static final Map<String, Set<String>> KERNEL_ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("wire", Set.of()),
            Map.entry("comm", Set.of()),
            Map.entry("advice", Set.of()),
            Map.entry("debug", Set.of()),
            Map.entry("display", Set.of()),
            Map.entry("shell", Set.of("advice", "debug")),
            Map.entry("magic", Set.of("display", "shell")),
            Map.entry("assist", Set.of("debug", "magic", "shell", "wire")),
            Map.entry("", Set.of("wire", "comm", "debug", "display", "shell", "magic", "assist")),
            Map.entry("install", Set.of("", "assist", "shell"))));

    private static final String[] TOOLKIT = packages(ARROWS.keySet());
    private static final String[] WORKBENCH =
            packages(Set.of("data", "tables", "charts", "trees", "vision", "training"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se4ai");

    @Test
    void the_classes_of_all_three_modules_are_looked_at() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (String module : List.of("toolkit", "workbench", "kernel")) {
            expected.addAll(packagesOf(module));
        }

        assertThat(CLASSES.stream().map(JavaClass::getPackageName)).containsAll(expected);
    }

    @Test
    void every_package_of_the_toolkit_has_its_arrows() throws IOException {
        assertThat(packagesOf("toolkit").stream().map(name -> name.split("\\.")[1]))
                .isSubsetOf(ARROWS.keySet());
    }

    @Test
    void every_package_of_the_workbench_is_known() throws IOException {
        assertThat(packagesOf("workbench").stream().map(name -> "se4ai." + name.split("\\.")[1] + ".."))
                .isSubsetOf(WORKBENCH);
    }

    @Test
    void the_packages_of_the_toolkit_stand_on_each_other_only_along_the_arrows() {
        ARROWS.forEach((name, allowed) -> classes()
                .that()
                .resideInAPackage("se4ai." + name + "..")
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("se4ai.."))
                        .or(resideInAnyPackage(packages(with(allowed, name))))
                        .as("stand below it: %s", new TreeSet<>(allowed)))
                .allowEmptyShould(true)
                .check(CLASSES));
    }

    @Test
    void the_toolkit_needs_only_what_a_browser_has() {
        classes()
                .that()
                .resideInAnyPackage(TOOLKIT)
                .should()
                .onlyDependOnClassesThat(resideInAPackage("se4ai..").or(inTheBrowser()))
                .because("the same classes are compiled for the labs in a page")
                .check(CLASSES);
    }

    @Test
    void the_toolkit_does_not_call_what_is_costly_or_missing_in_a_browser() {
        noClasses()
                .that()
                .resideInAnyPackage(TOOLKIT)
                .should()
                .callMethodWhere(describe(
                        "brings regular expressions or formats",
                        call -> call.getTargetOwner().isEquivalentTo(String.class)
                                && Set.of(
                                                "format",
                                                "formatted",
                                                "lines",
                                                "matches",
                                                "split",
                                                "replaceAll",
                                                "replaceFirst")
                                        .contains(call.getName())))
                .because("they make a lab three times as large, or do not compile")
                .check(CLASSES);
    }

    @Test
    void the_toolkit_never_sees_the_workbench_or_the_kernel() {
        noClasses()
                .that()
                .resideInAnyPackage(TOOLKIT)
                .should()
                .dependOnClassesThat(resideInAPackage("se4ai..").and(not(resideInAnyPackage(TOOLKIT))))
                .check(CLASSES);
    }

    @Test
    void the_workbench_never_sees_the_kernel() {
        noClasses()
                .that()
                .resideInAnyPackage(WORKBENCH)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "se4ai.kernel..",
                        "se4ai.notebook..",
                        "se4ai.classroom..",
                        "se4ai.lab..",
                        "se4ai.cli..",
                        "jdk.jshell..",
                        "org.dflib..")
                .check(CLASSES);
    }

    @Test
    void every_package_of_the_kernel_has_its_arrows() throws IOException {
        assertThat(packagesOf("kernel").stream()
                        .filter(name -> name.startsWith(KERNEL))
                        .map(name -> name.equals(KERNEL) ? "" : name.substring(KERNEL.length() + 1)))
                .containsExactlyInAnyOrderElementsOf(KERNEL_ARROWS.keySet());
    }

    @Test
    void the_packages_of_the_kernel_stand_on_each_other_only_along_the_arrows() {
        KERNEL_ARROWS.forEach((name, allowed) -> classes()
                .that()
                .resideInAPackage(inKernel(name))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(KERNEL + ".."))
                        .or(resideInAnyPackage(with(allowed, name).stream()
                                .map(ArchitectureTest::inKernel)
                                .toArray(String[]::new)))
                        .as("stand below it: %s", new TreeSet<>(allowed)))
                .check(CLASSES));
    }

    @Test
    void the_wire_knows_nothing_of_the_course() {
        classes()
                .that()
                .resideInAPackage("se4ai.kernel.wire")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "se4ai.kernel.wire", "java..", "javax.crypto..", "com.google.gson..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void widgets_do_not_know_the_kernel_that_shows_them() {
        noClasses()
                .that()
                .resideInAPackage("se4ai.widget")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("se4ai..").and(not(resideInAnyPackage("se4ai.widget", "se4ai.measure"))))
                .check(CLASSES);
    }

    @Test
    void the_kernel_speaks_without_jeromq() {
        noClasses()
                .that()
                .resideOutsideOfPackage("se4ai.notebook")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.zeromq..")
                .because("it loses what is printed fast; it is the client's")
                .check(CLASSES);
    }

    @Test
    void only_what_runs_debugs_or_explains_code_knows_jshell() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        KERNEL,
                        "se4ai.kernel.shell",
                        "se4ai.kernel.debug",
                        "se4ai.kernel.advice",
                        "se4ai.kernel.assist")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jdk.jshell..")
                .check(CLASSES);
    }

    @Test
    void only_the_kernel_touches_jshell_and_jjava() {
        noClasses()
                .that()
                .resideOutsideOfPackage("se4ai.kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jdk.jshell..", "org.dflib..")
                .check(CLASSES);
    }

    @Test
    void the_kernel_does_not_know_the_tools_that_start_it() {
        noClasses()
                .that()
                .resideInAPackage("se4ai.kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("se4ai.notebook..", "se4ai.classroom..", "se4ai.lab..")
                .check(CLASSES);
    }

    @Test
    void nobody_sees_the_command_line() {
        noClasses()
                .that()
                .resideOutsideOfPackage("se4ai.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se4ai.cli..")
                .check(CLASSES);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("se4ai.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("se4ai.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void classes_are_named_after_what_they_are() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?")
                .check(CLASSES);
    }

    @Test
    void every_package_says_what_it_is_and_where_null_may_be() throws IOException {
        for (JavaPackage each : CLASSES.getPackage("se4ai").getSubpackagesInTree()) {
            if (!each.getClasses().isEmpty()) {
                assertThat(each.tryGetAnnotationOfType(NullMarked.class))
                        .as(each.getName())
                        .isPresent();
            }
        }
        for (String module : List.of("toolkit", "workbench", "kernel")) {
            assertThat(sources(module, "package-info.java"::equals))
                    .hasSameSizeAs(packagesOf(module))
                    .allSatisfy(source -> assertThat(Files.readString(source)).startsWith("/** "));
        }
    }

    @Test
    void every_public_type_of_the_toolkit_begins_with_its_glossary_entry() throws IOException {
        List<Path> sources = sources("toolkit", name -> !name.equals("package-info.java"));

        assertThat(sources).isNotEmpty().allSatisfy(source -> {
            List<String> lines = Files.readAllLines(source);
            int type = type(lines, source);
            assertThat(type < 0 || hasJavadocAbove(lines, type))
                    .as(source.toString())
                    .isTrue();
        });
    }

    private static boolean hasJavadocAbove(List<String> lines, int type) {
        int line = type - 1;
        if (!lines.get(line).endsWith("*/")) {
            return false;
        }
        while (!lines.get(line).startsWith("/*")) {
            line--;
        }
        return lines.get(line).startsWith("/**");
    }

    /** The line of a public top-level type, or of its first annotation; -1 where the type is not public. */
    private static int type(List<String> lines, Path source) {
        String name = source.getFileName().toString().replace(".java", "");
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).matches("public .*\\b(class|record|interface|enum) " + name + "\\b.*")) {
                while (lines.get(line - 1).startsWith("@")) {
                    line--;
                }
                return line;
            }
        }
        return -1;
    }

    private static DescribedPredicate<JavaClass> inTheBrowser() {
        return resideInAnyPackage(
                        "java.lang",
                        "java.lang.annotation",
                        "java.lang.invoke",
                        "java.lang.runtime",
                        "java.math",
                        "java.util",
                        "java.util.function",
                        "java.util.stream",
                        "org.jspecify.annotations")
                .or(describe("java.time.Duration", type -> type.getFullName().equals("java.time.Duration")))
                .and(describe(
                        "no clock, thread, scanner or formatter",
                        type -> !Set.of(
                                        "java.lang.Thread",
                                        "java.util.Scanner",
                                        "java.util.Formatter",
                                        "java.util.Timer")
                                .contains(type.getFullName())))
                .or(describe("an array of them", JavaClass::isArray))
                .or(describe("a primitive", JavaClass::isPrimitive));
    }

    private static Set<String> packagesOf(String module) throws IOException {
        Path root = root(module);
        Set<String> names = new TreeSet<>();
        for (Path source : sources(module, name -> true)) {
            names.add(root.relativize(source.getParent()).toString().replaceAll("[/\\\\]", "."));
        }
        return names;
    }

    private static List<Path> sources(String module, Predicate<String> name) throws IOException {
        try (Stream<Path> all = Files.walk(root(module))) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> name.test(file.getFileName().toString()))
                    .toList();
        }
    }

    private static Path root(String module) {
        return MODULES.resolve(module).resolve("src/main/java");
    }

    private static String[] packages(Set<String> names) {
        return names.stream().sorted().map(name -> "se4ai." + name + "..").toArray(String[]::new);
    }

    private static String inKernel(String name) {
        return name.isEmpty() ? KERNEL : KERNEL + "." + name;
    }

    private static Set<String> with(Set<String> names, String more) {
        Set<String> all = new TreeSet<>(names);
        all.add(more);
        return all;
    }
}
