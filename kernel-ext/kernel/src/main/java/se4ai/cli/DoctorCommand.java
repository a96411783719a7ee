package se4ai.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se4ai.kernel.install.Doctor;
import se4ai.kernel.install.Finding;
import se4ai.kernel.install.Machine;

@Command(
        name = "doctor",
        description = "Says what this machine has for the course, and what to do about the rest.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        return report(new Doctor(Machine.here()).findings(), Main.lines(spec));
    }

    static int report(List<Finding> findings, Consumer<String> lines) {
        findings.stream().map(Finding::line).forEach(lines);
        boolean fit = Doctor.isFit(findings);
        lines.accept(fit ? "The course can run here." : "The course cannot run here before each problem is solved.");
        return fit ? 0 : 1;
    }
}
