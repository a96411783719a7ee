package se4ai.labs;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the labs may see: the toolkit, and in one package the browser. */
class LabsArchitectureTest {

    private static final Path TOOLKIT = Path.of(System.getProperty("course.root"), "kernel-ext/toolkit/src/main/java");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se4ai.labs", "se4ai.site");

    private static final DescribedPredicate<JavaClass> IN_THE_TOOLKIT = DescribedPredicate.describe(
            "are in the toolkit",
            type -> Files.exists(TOOLKIT.resolve(outermost(type).replace('.', '/') + ".java")));

    private static final DescribedPredicate<JavaClass> IN_THE_BROWSER = resideInAnyPackage(
                    "java.lang",
                    "java.lang.invoke",
                    "java.lang.runtime",
                    "java.math",
                    "java.util",
                    "java.util.function",
                    "java.util.stream",
                    "org.jspecify.annotations")
            .or(DescribedPredicate.describe("are arrays or primitives", type -> type.isArray() || type.isPrimitive()));

    @Test
    void a_lab_needs_the_toolkit_and_java_base_alone() {
        classes()
                .that()
                .resideInAnyPackage("se4ai.labs..")
                .and()
                .resideOutsideOfPackage("se4ai.labs.page..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("se4ai.labs..")
                        .and(not(resideInAnyPackage("se4ai.labs.page..")))
                        .or(IN_THE_TOOLKIT)
                        .or(IN_THE_BROWSER))
                .check(CLASSES);
    }

    @Test
    void the_page_of_a_lab_needs_the_browser_besides() {
        classes()
                .that()
                .resideInAPackage("se4ai.labs.page..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("se4ai.labs..", "org.teavm.jso..")
                        .or(IN_THE_TOOLKIT)
                        .or(IN_THE_BROWSER))
                .check(CLASSES);
    }

    @Test
    void only_the_page_of_a_lab_touches_the_browser() {
        noClasses()
                .that()
                .resideOutsideOfPackage("se4ai.labs.page..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.teavm.jso..")
                .check(CLASSES);
    }

    @Test
    void the_labs_do_not_call_what_makes_them_large() {
        noClasses()
                .that()
                .resideInAPackage("se4ai.labs..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
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
                .check(CLASSES);
    }

    @Test
    void the_packages_are_free_of_cycles() {
        slices().matching("se4ai.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    private static String outermost(JavaClass type) {
        int inner = type.getName().indexOf('$');
        return inner < 0 ? type.getName() : type.getName().substring(0, inner);
    }
}
