package se4ai.kernel.display;

import static se4ai.kernel.display.Show.carded;
import static se4ai.kernel.display.Show.drawn;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
import se4ai.training.Trial;
import se4ai.vision.Photo;
import se4ai.vision.Sighting;

/** The values of the course that a cell shows as a drawing or a card, by the names of their types. */
final class TopicShows {

    private TopicShows() {}

    /** The show for a type, named without what all names begin with; only then are its classes loaded. */
    static @Nullable Show<?> named(String type) {
        String topic = type.substring(0, Math.max(0, type.indexOf('.')));
        return switch (topic) {
            case "measure" -> measures(type);
            case "draw" -> drawings(type);
            case "check" -> checks(type);
            case "model" -> models(type);
            case "pipeline" -> pipelines(type);
            case "system" -> systems(type);
            case "hazard" -> hazards(type);
            case "faulttree" -> faultTrees(type);
            case "placement" -> placements(type);
            case "drift" -> drifts(type);
            case "tables", "charts", "vision", "training" -> data(type);
            default -> null;
        };
    }

    private static @Nullable Show<?> measures(String type) {
        return switch (type) {
            case "measure.Timings" -> drawn(Timings.class, TimingsDrawing::of);
            case "measure.Latency" -> drawn(Latency.class, LatencyDrawing::of);
            case "measure.Distribution" -> drawn(Distribution.class, LatencyDrawing::of);
            default -> null;
        };
    }

    private static @Nullable Show<?> drawings(String type) {
        return switch (type) {
            case "draw.Drawing" -> drawn(Drawing.class, drawing -> drawing);
            case "draw.Card" -> carded(Card.class, card -> card);
            default -> null;
        };
    }

    private static @Nullable Show<?> checks(String type) {
        return switch (type) {
            case "check.Verdict" -> carded(Verdict.class, Card::of);
            case "check.Hint" -> carded(Hint.class, Card::of);
            case "check.GuessResult" -> carded(GuessResult.class, Card::of);
            default -> null;
        };
    }

    private static @Nullable Show<?> models(String type) {
        return switch (type) {
            case "model.ThresholdSweep" -> drawn(ThresholdSweep.class, ThresholdDrawing::outcomes);
            case "model.ThresholdChoice" -> carded(ThresholdChoice.class, Tables::of);
            case "model.DecisionTree" -> drawn(DecisionTree.class, DecisionTreeDrawing::of);
            case "model.LogisticRegression" -> drawn(LogisticRegression.class, CoefficientsDrawing::of);
            case "model.ConfusionMatrix" -> drawn(ConfusionMatrix.class, ConfusionDrawing::of);
            case "model.RocCurve" -> drawn(RocCurve.class, CurveDrawing::of);
            case "model.PrecisionRecallCurve" -> drawn(PrecisionRecallCurve.class, CurveDrawing::of);
            case "model.LearningCurve" -> drawn(LearningCurve.class, CurveDrawing::of);
            case "model.Calibration" -> drawn(Calibration.class, CalibrationDrawing::of);
            case "model.Slices" -> drawn(Slices.class, SlicesDrawing::of);
            case "model.Tradeoff" -> carded(Tradeoff.class, TradeoffTables::of);
            case "model.MeasuredModel" -> carded(MeasuredModel.class, TradeoffTables::of);
            default -> null;
        };
    }

    private static @Nullable Show<?> pipelines(String type) {
        return switch (type) {
            case "pipeline.Workflow" -> drawn(Workflow.class, WorkflowDrawing::of);
            case "pipeline.Pipeline" -> drawn(Pipeline.class, PipelineDrawing::of);
            case "pipeline.Run" -> drawn(Run.class, PipelineDrawing::of);
            case "pipeline.StageShares" -> drawn(StageShares.class, StageSharesDrawing::of);
            case "pipeline.Lineage" -> drawn(Lineage.class, LineageDrawing::of);
            case "pipeline.CodeShare" -> drawn(CodeShare.class, CodeShareDrawing::of);
            case "pipeline.Making" -> carded(Making.class, PipelineTables::of);
            case "pipeline.RunDifference" -> carded(RunDifference.class, PipelineTables::of);
            case "pipeline.ExperimentLog" -> carded(ExperimentLog.class, PipelineTables::of);
            case "pipeline.Leakage" -> carded(Leakage.class, PipelineTables::of);
            case "pipeline.Practice" -> carded(Practice.class, practice -> PipelineTables.practices(List.of(practice)));
            case "pipeline.rehearsal.Rehearsal" -> drawn(Rehearsal.class, RehearsalDrawing::of);
            default -> null;
        };
    }

    private static @Nullable Show<?> systems(String type) {
        return switch (type) {
            case "system.Timeline" -> drawn(Timeline.class, TimelineDrawing::of);
            case "system.Inventory" -> carded(Inventory.class, Tables::of);
            case "system.Requirement" ->
                carded(Requirement.class, requirement -> Tables.of(Requirements.of(requirement)));
            case "system.Requirements" -> carded(Requirements.class, Tables::of);
            case "system.QualityScenario" -> carded(QualityScenario.class, SystemTables::of);
            case "system.ArchitectureDecision" -> carded(ArchitectureDecision.class, SystemTables::of);
            case "system.Traceability" -> carded(Traceability.class, Tables::of);
            case "system.ImpactTable" -> carded(ImpactTable.class, Tables::of);
            default -> null;
        };
    }

    private static @Nullable Show<?> hazards(String type) {
        return switch (type) {
            case "hazard.RiskMatrix" -> drawn(RiskMatrix.class, RiskMatrixDrawing::of);
            case "hazard.HazardAnalysis" -> carded(HazardAnalysis.class, HazardTables::of);
            case "hazard.Fmea" -> carded(Fmea.class, HazardTables::of);
            case "hazard.Hazop" -> carded(Hazop.class, HazardTables::of);
            case "hazard.Stpa" -> carded(Stpa.class, HazardTables::of);
            case "hazard.Concerns" -> carded(Concerns.class, HazardTables::of);
            default -> null;
        };
    }

    private static @Nullable Show<?> faultTrees(String type) {
        return switch (type) {
            case "faulttree.FaultTree" -> drawn(FaultTree.class, FaultTreeDrawing::of);
            case "faulttree.Gate" -> drawn(Gate.class, gate -> FaultTreeDrawing.of(FaultTree.of(gate)));
            case "faulttree.MinimalCutSets" -> carded(MinimalCutSets.class, CutSetTables::of);
            case "faulttree.TreeChange" -> carded(TreeChange.class, FaultTreeTables::of);
            case "faulttree.Importances" -> carded(Importances.class, FaultTreeTables::of);
            case "faulttree.Lint" -> carded(Lint.class, FaultTreeTables::of);
            default -> null;
        };
    }

    private static @Nullable Show<?> placements(String type) {
        return switch (type) {
            case "placement.Topology" -> drawn(Topology.class, TopologyDrawing::of);
            case "placement.PlacementProblem" -> drawn(PlacementProblem.class, TopologyDrawing::of);
            case "placement.Load" -> drawn(Load.class, load -> LoadDrawing.of(List.of(load)));
            case "placement.Device" -> carded(Device.class, TopologyTables::of);
            case "placement.Link" -> carded(Link.class, TopologyTables::of);
            case "placement.Workload" -> carded(Workload.class, TopologyTables::of);
            case "placement.LinkTable" -> carded(LinkTable.class, Tables::of);
            case "placement.Estimate" -> carded(Estimate.class, EstimateTables::of);
            case "placement.Comparison" -> carded(Comparison.class, EstimateTables::of);
            case "placement.Assessment" -> carded(Assessment.class, CandidateTables::of);
            case "placement.Candidates" -> carded(Candidates.class, CandidateTables::of);
            case "placement.Justification" -> carded(Justification.class, DecisionTables::of);
            case "placement.Decision" -> carded(Decision.class, DecisionTables::of);
            case "placement.layer.Cuts" -> drawn(Cuts.class, CutsDrawing::of);
            case "placement.queue.QueueModel" -> carded(QueueModel.class, QueueTables::of);
            case "placement.queue.QueueState" -> carded(QueueState.class, QueueTables::of);
            case "placement.queue.SimulationResult" -> carded(SimulationResult.class, QueueTables::of);
            case "placement.queue.MeanValues" -> carded(MeanValues.class, QueueTables::of);
            default -> null;
        };
    }

    private static @Nullable Show<?> drifts(String type) {
        return switch (type) {
            case "drift.DriftTest" -> drawn(DriftTest.class, DriftDrawing::of);
            case "drift.StabilityIndex" -> drawn(StabilityIndex.class, StabilityDrawing::of);
            case "drift.Watch" -> drawn(Watch.class, WatchDrawing::of);
            case "drift.PolicyOutcome" -> drawn(PolicyOutcome.class, WatchDrawing::of);
            case "drift.PolicyComparison" -> drawn(PolicyComparison.class, PolicyDrawing::of);
            case "drift.DriftTests" -> carded(DriftTests.class, DriftTables::of);
            case "drift.ConceptTest" -> carded(ConceptTest.class, DriftTables::of);
            case "drift.DriftReport" -> carded(DriftReport.class, DriftTables::of);
            case "drift.FalseAlarms" -> carded(FalseAlarms.class, DriftTables::of);
            default -> null;
        };
    }

    private static @Nullable Show<?> data(String type) {
        return switch (type) {
            case "tables.SchemaReport" -> carded(SchemaReport.class, SchemaReport::card);
            case "tables.MutantReport" -> carded(MutantReport.class, MutantReport::card);
            case "charts.TableChart" -> drawn(TableChart.class, TableChart::drawing);
            case "vision.Photo" -> drawn(Photo.class, Photo::drawing);
            case "vision.Sighting" -> drawn(Sighting.class, Sighting::drawing);
            case "training.Trial" -> carded(Trial.class, trial -> TradeoffTables.of(trial.measured()));
            default -> null;
        };
    }
}
