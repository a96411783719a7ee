package se4ai.placement.queue;

/** What one run measured. */
@SuppressWarnings("ArrayRecordComponent")
record RunFigures(
        StationFigures[] stations, double response, double median, double p95, double p99, double throughput) {}
