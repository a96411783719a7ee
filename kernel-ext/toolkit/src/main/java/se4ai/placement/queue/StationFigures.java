package se4ai.placement.queue;

/** What one run measured at one station. */
record StationFigures(
        double utilisation,
        double number,
        double waiting,
        double response,
        double throughput,
        int longestLine,
        double lostShare,
        double offeredPerSecond,
        int waitingAtEnd) {}
