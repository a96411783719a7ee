package se4ai.kernel.display;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.knowm.xchart.internal.chartpart.Chart;
import se4ai.charts.ChartDrawing;
import se4ai.charts.TableChart;
import se4ai.check.GuessResult;
import se4ai.check.Hint;
import se4ai.check.Verdict;
import se4ai.draw.CalibrationDrawing;
import se4ai.draw.CandidateTables;
import se4ai.draw.Card;
import se4ai.draw.CodeShareDrawing;
import se4ai.draw.CoefficientsDrawing;
import se4ai.draw.ConfusionDrawing;
import se4ai.draw.CurveDrawing;
import se4ai.draw.CutSetTables;
import se4ai.draw.CutsDrawing;
import se4ai.draw.DecisionTables;
import se4ai.draw.DecisionTreeDrawing;
import se4ai.draw.Drawing;
import se4ai.draw.DriftDrawing;
import se4ai.draw.DriftTables;
import se4ai.draw.EstimateTables;
import se4ai.draw.FaultTreeDrawing;
import se4ai.draw.FaultTreeTables;
import se4ai.draw.HazardTables;
import se4ai.draw.LatencyDrawing;
import se4ai.draw.LineageDrawing;
import se4ai.draw.LoadDrawing;
import se4ai.draw.PipelineDrawing;
import se4ai.draw.PipelineTables;
import se4ai.draw.PolicyDrawing;
import se4ai.draw.QueueTables;
import se4ai.draw.RehearsalDrawing;
import se4ai.draw.RiskMatrixDrawing;
import se4ai.draw.SlicesDrawing;
import se4ai.draw.StabilityDrawing;
import se4ai.draw.StageSharesDrawing;
import se4ai.draw.SystemTables;
import se4ai.draw.Tables;
import se4ai.draw.ThresholdDrawing;
import se4ai.draw.TimelineDrawing;
import se4ai.draw.TimingsDrawing;
import se4ai.draw.TopologyDrawing;
import se4ai.draw.TopologyTables;
import se4ai.draw.TradeoffTables;
import se4ai.draw.WatchDrawing;
import se4ai.draw.WorkflowDrawing;
import se4ai.drift.ConceptTest;
import se4ai.drift.DriftReport;
import se4ai.drift.DriftTest;
import se4ai.drift.DriftTests;
import se4ai.drift.FalseAlarms;
import se4ai.drift.PolicyComparison;
import se4ai.drift.PolicyOutcome;
import se4ai.drift.StabilityIndex;
import se4ai.drift.Watch;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.Gate;
import se4ai.faulttree.Importances;
import se4ai.faulttree.Lint;
import se4ai.faulttree.MinimalCutSets;
import se4ai.faulttree.TreeChange;
import se4ai.hazard.Concerns;
import se4ai.hazard.Fmea;
import se4ai.hazard.HazardAnalysis;
import se4ai.hazard.Hazop;
import se4ai.hazard.RiskMatrix;
import se4ai.hazard.Stpa;
import se4ai.measure.Distribution;
import se4ai.measure.Latency;
import se4ai.measure.Timings;
import se4ai.model.Calibration;
import se4ai.model.ConfusionMatrix;
import se4ai.model.DecisionTree;
import se4ai.model.LearningCurve;
import se4ai.model.LogisticRegression;
import se4ai.model.MeasuredModel;
import se4ai.model.PrecisionRecallCurve;
import se4ai.model.RocCurve;
import se4ai.model.Slices;
import se4ai.model.ThresholdChoice;
import se4ai.model.ThresholdSweep;
import se4ai.model.Tradeoff;
import se4ai.pipeline.CodeShare;
import se4ai.pipeline.ExperimentLog;
import se4ai.pipeline.Leakage;
import se4ai.pipeline.Lineage;
import se4ai.pipeline.Making;
import se4ai.pipeline.Pipeline;
import se4ai.pipeline.Practice;
import se4ai.pipeline.Run;
import se4ai.pipeline.RunDifference;
import se4ai.pipeline.StageShares;
import se4ai.pipeline.Workflow;
import se4ai.pipeline.rehearsal.Rehearsal;
import se4ai.placement.Assessment;
import se4ai.placement.Candidates;
import se4ai.placement.Comparison;
import se4ai.placement.Decision;
import se4ai.placement.Device;
import se4ai.placement.Estimate;
import se4ai.placement.Justification;
import se4ai.placement.Link;
import se4ai.placement.LinkTable;
import se4ai.placement.Load;
import se4ai.placement.PlacementProblem;
import se4ai.placement.Topology;
import se4ai.placement.Workload;
import se4ai.placement.layer.Cuts;
import se4ai.placement.queue.MeanValues;
import se4ai.placement.queue.QueueModel;
import se4ai.placement.queue.QueueState;
import se4ai.placement.queue.SimulationResult;
import se4ai.system.ArchitectureDecision;
import se4ai.system.ImpactTable;
import se4ai.system.Inventory;
import se4ai.system.QualityScenario;
import se4ai.system.Requirement;
import se4ai.system.Requirements;
import se4ai.system.Timeline;
import se4ai.system.Traceability;
import se4ai.tables.MutantReport;
import se4ai.tables.SchemaReport;
import se4ai.tables.TablePages;
import se4ai.training.Trial;
import se4ai.vision.Photo;
import se4ai.vision.Sighting;
import se4ai.widget.Widget;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The list of values that a cell shows as something better than their text. */
public final class Shows {

    private final Renderer renderer;

    private Shows(Renderer renderer) {
        this.renderer = renderer;
    }

    /** Tells a renderer about all of them. */
    public static void register(Renderer renderer) {
        Shows shows = new Shows(renderer);
        shows.drawn(Drawing.class, drawing -> drawing);
        shows.drawn(Photo.class, Photo::drawing);
        shows.drawn(Sighting.class, Sighting::drawing);
        shows.drawn(ThresholdSweep.class, ThresholdDrawing::outcomes);
        shows.drawn(Timings.class, TimingsDrawing::of);
        shows.drawn(RiskMatrix.class, RiskMatrixDrawing::of);
        shows.drawn(FaultTree.class, FaultTreeDrawing::of);
        shows.drawn(Gate.class, gate -> FaultTreeDrawing.of(FaultTree.of(gate)));
        shows.drawn(Timeline.class, TimelineDrawing::of);
        shows.drawn(Rehearsal.class, RehearsalDrawing::of);
        shows.carded(Card.class, card -> card);
        shows.carded(Verdict.class, Card::of);
        shows.carded(Hint.class, Card::of);
        shows.carded(GuessResult.class, Card::of);
        shows.carded(Inventory.class, Tables::of);
        shows.carded(ThresholdChoice.class, Tables::of);
        shows.carded(Requirement.class, requirement -> Tables.of(Requirements.of(requirement)));
        shows.carded(Requirements.class, Tables::of);
        shows.carded(QualityScenario.class, SystemTables::of);
        shows.carded(ArchitectureDecision.class, SystemTables::of);
        shows.carded(Traceability.class, Tables::of);
        shows.carded(HazardAnalysis.class, HazardTables::of);
        shows.carded(Fmea.class, HazardTables::of);
        shows.carded(Hazop.class, HazardTables::of);
        shows.carded(Stpa.class, HazardTables::of);
        shows.carded(Concerns.class, HazardTables::of);
        shows.carded(MinimalCutSets.class, CutSetTables::of);
        shows.carded(TreeChange.class, FaultTreeTables::of);
        shows.carded(Importances.class, FaultTreeTables::of);
        shows.carded(Lint.class, FaultTreeTables::of);
        shows.carded(ImpactTable.class, Tables::of);
        shows.placements();
        shows.queues();
        shows.drifts();
        shows.pipelines();
        shows.learners();
        shows.judgements();
        shows.tables();
        shows.arrays();
        shows.widgets();
    }

    private void placements() {
        drawn(Topology.class, TopologyDrawing::of);
        drawn(PlacementProblem.class, TopologyDrawing::of);
        drawn(Cuts.class, CutsDrawing::of);
        drawn(Load.class, load -> LoadDrawing.of(List.of(load)));
        drawn(Latency.class, LatencyDrawing::of);
        drawn(Distribution.class, LatencyDrawing::of);
        carded(Device.class, TopologyTables::of);
        carded(Link.class, TopologyTables::of);
        carded(Workload.class, TopologyTables::of);
        carded(LinkTable.class, Tables::of);
        carded(Estimate.class, EstimateTables::of);
        carded(Comparison.class, EstimateTables::of);
        carded(Assessment.class, CandidateTables::of);
        carded(Candidates.class, CandidateTables::of);
        carded(Justification.class, DecisionTables::of);
        carded(Decision.class, DecisionTables::of);
    }

    private void queues() {
        carded(QueueModel.class, QueueTables::of);
        carded(QueueState.class, QueueTables::of);
        carded(SimulationResult.class, QueueTables::of);
        carded(MeanValues.class, QueueTables::of);
    }

    private void drifts() {
        drawn(DriftTest.class, DriftDrawing::of);
        drawn(StabilityIndex.class, StabilityDrawing::of);
        drawn(Watch.class, WatchDrawing::of);
        drawn(PolicyOutcome.class, WatchDrawing::of);
        drawn(PolicyComparison.class, PolicyDrawing::of);
        carded(DriftTests.class, DriftTables::of);
        carded(ConceptTest.class, DriftTables::of);
        carded(DriftReport.class, DriftTables::of);
        carded(FalseAlarms.class, DriftTables::of);
    }

    private void pipelines() {
        drawn(Workflow.class, WorkflowDrawing::of);
        drawn(Pipeline.class, PipelineDrawing::of);
        drawn(Run.class, PipelineDrawing::of);
        drawn(StageShares.class, StageSharesDrawing::of);
        drawn(Lineage.class, LineageDrawing::of);
        drawn(CodeShare.class, CodeShareDrawing::of);
        carded(Making.class, PipelineTables::of);
        carded(RunDifference.class, PipelineTables::of);
        carded(ExperimentLog.class, PipelineTables::of);
        carded(Leakage.class, PipelineTables::of);
        carded(Practice.class, practice -> PipelineTables.practices(List.of(practice)));
    }

    private void learners() {
        drawn(DecisionTree.class, DecisionTreeDrawing::of);
        drawn(LogisticRegression.class, CoefficientsDrawing::of);
    }

    private void judgements() {
        drawn(ConfusionMatrix.class, ConfusionDrawing::of);
        drawn(RocCurve.class, CurveDrawing::of);
        drawn(PrecisionRecallCurve.class, CurveDrawing::of);
        drawn(LearningCurve.class, CurveDrawing::of);
        drawn(Calibration.class, CalibrationDrawing::of);
        drawn(Slices.class, SlicesDrawing::of);
        carded(Tradeoff.class, TradeoffTables::of);
        carded(MeasuredModel.class, TradeoffTables::of);
        carded(Trial.class, trial -> TradeoffTables.of(trial.measured()));
    }

    private void tables() {
        carded(SchemaReport.class, SchemaReport::card);
        carded(MutantReport.class, MutantReport::card);
        carded(Table.class, TablePages::of);
        carded(Column.class, TablePages::of);
        drawn(TableChart.class, TableChart::drawing);
        drawn(Chart.class, ChartDrawing::of);
    }

    private <T> void drawn(Class<T> type, Function<? super T, Drawing> draw) {
        renderer.createRegistration(type).preferring(MIMEType.IMAGE_SVG).register((value, context) -> {
            Drawing drawing = draw.apply(value);
            context.getOutputContainer().putData(MIMEType.IMAGE_SVG, drawing.svg());
            context.getOutputContainer().putText(drawing.text());
        });
    }

    private <T> void carded(Class<T> type, Function<? super T, Card> draw) {
        renderer.createRegistration(type).preferring(MIMEType.TEXT_HTML).register((value, context) -> {
            Card card = draw.apply(value);
            context.getOutputContainer().putHTML(card.html());
            context.getOutputContainer().putText(card.text());
        });
    }

    private void widgets() {
        renderer.createRegistration(Widget.class)
                .preferring(MIMEType.TEXT_HTML)
                .register((widget, context) -> widget.bundle().forEach(context.getOutputContainer()::putData));
    }

    /** An array's own text is an address; its elements say more. */
    private void arrays() {
        renderer.createRegistration(Object[].class)
                .register((array, context) -> context.getOutputContainer().putText(Arrays.deepToString(array)));
        renderer.createRegistration(int[].class)
                .register((array, context) -> context.getOutputContainer().putText(Arrays.toString(array)));
        renderer.createRegistration(double[].class)
                .register((array, context) -> context.getOutputContainer().putText(Arrays.toString(array)));
    }
}
