package se4ai.kernel.install;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se4ai.kernel.install.Finding.State;

/** The doctor looks at what the course needs on a machine, downloads nothing and changes nothing. */
public record Doctor(Machine machine) {

    /** All findings, those on which the others depend first. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        Path home = Path.of(System.getProperty("java.home"));
        all.addAll(new JdkCheck(machine, home).findings());
        all.add(MemoryCheck.here());
        all.add(LoopbackCheck.finding());
        all.addAll(new ProgramCheck(machine).findings());
        all.addAll(new KernelCheck(new JupyterFolders(machine)).findings());
        all.addAll(EngineCheck.findings());
        return List.copyOf(all);
    }

    /** Whether the course can run where these were found. */
    public static boolean isFit(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.state() == State.BROKEN);
    }
}
