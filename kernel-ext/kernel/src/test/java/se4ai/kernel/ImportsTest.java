package se4ai.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se4ai.kernel.magic.CourseImports;

class ImportsTest {

    private static final List<String> PACKAGES = CourseImports.NAMES.stream()
            .filter(name -> !name.startsWith("static ") && name.endsWith(".*"))
            .map(name -> name.substring(0, name.length() - 2))
            .toList();

    private static final List<JavaClass> OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("se4ai").stream()
                    .filter(type -> PACKAGES.contains(type.getPackageName()))
                    .filter(type ->
                            type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                    .toList();

    /** In a cell a name that two imports have is an error, and its reader did not choose the imports. */
    @Test
    void no_name_is_in_two_imported_packages() {
        assertThat(OURS).isNotEmpty().extracting(JavaClass::getSimpleName).doesNotHaveDuplicates();
        assertThat(namesOfJava()).isEmpty();
    }

    private static Set<String> namesOfJava() {
        Set<String> both = new TreeSet<>();
        for (JavaClass type : OURS) {
            for (String name : PACKAGES) {
                if (name.startsWith("java.") && exists(name + "." + type.getSimpleName())) {
                    both.add(name + "." + type.getSimpleName());
                }
            }
        }
        return both;
    }

    private static boolean exists(String name) {
        try {
            Class.forName(name);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
