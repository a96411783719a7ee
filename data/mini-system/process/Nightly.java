package process;

import analysis.Quality;
import collection.Report;
import collection.ReportFile;
import configuration.Settings;
import features.Features;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import learning.Logistic;
import monitoring.Watch;
import resources.Machine;
import serving.ModelFile;
import serving.TriageServer;
import verification.ReportCheck;

/** What happens every night: train, compare, store, serve for a moment, write down what happened. */
public final class Nightly {

    private static final long LIMIT_SECONDS = 60;

    private final Settings settings;
    private final Journal journal = new Journal();

    private Nightly(Settings settings) {
        this.settings = settings;
    }

    /** Runs once with the settings of the file that is named first. */
    public static void main(String[] arguments) throws Exception {
        new Nightly(Settings.read(Path.of(arguments[0]))).run();
    }

    private void run() throws Exception {
        try (Machine machine = new Machine()) {
            List<Report> reports = step("collect and verify", this::usable);
            machine.roomFor(reports.size());
            int split = (int) ((1 - settings.testShare()) * reports.size());
            List<Report> train = reports.subList(0, split);
            List<Report> test = reports.subList(split, reports.size());
            Logistic model = step("train", () -> machine.within(LIMIT_SECONDS, "training", () -> trained(train)));
            Quality quality = step("evaluate", () -> Quality.of(model, test, settings.limit()));
            journal.figure("recall", quality.recall());
            journal.figure("precision", quality.precision());
            Quality.by(Report::phase, model, test, settings.limit())
                    .forEach((phase, part) -> journal.figure("recall in " + phase, part.recall()));
            step("store", () -> ModelFile.write(settings.model(), model));
            step("serve", () -> served(machine, train, test));
        }
        journal.print();
    }

    private List<Report> usable() throws Exception {
        ReportFile file = ReportFile.at(settings.reports());
        ReportCheck check = new ReportCheck();
        check.columns(file.columns());
        List<Report> good = check.usable(file.reports());
        journal.figure("reports dropped", check.findings().size());
        return good;
    }

    private Logistic trained(List<Report> reports) {
        boolean[] labels = new boolean[reports.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = Features.label(reports.get(i));
        }
        return Logistic.train(Features.of(reports), labels, settings.rounds(), settings.rate());
    }

    private boolean served(Machine machine, List<Report> train, List<Report> test) throws Exception {
        Watch watch = new Watch(train);
        try (TriageServer server = new TriageServer(
                ModelFile.read(settings.model()), settings.limit(), settings.port(), machine.threads(), watch)) {
            for (Report report : test) {
                server.ask(report);
            }
        }
        journal.figure("requests", watch.seen());
        watch.alarms().forEach(journal::note);
        return Files.exists(settings.model());
    }

    private <T> T step(String name, Callable<T> work) throws Exception {
        try {
            T result = work.call();
            journal.note(name + ": done");
            return result;
        } catch (Exception e) {
            journal.note(name + ": failed, " + e.getMessage());
            journal.print();
            throw e;
        }
    }
}
