package se4ai.placement.queue;

/** A chain of one more and one fewer request, whose probabilities are solved from its balance equations. */
record BirthDeath(int servers, double[] share) {

    static BirthDeath of(double arrivals, double service, int servers, int places) {
        double[][] rows = new double[places + 1][places + 2];
        for (int n = 0; n < places; n++) {
            // What flows into the state n is what flows out of it.
            double busy = Math.min(n, servers) * service;
            rows[n][n] = -arrivals - busy;
            rows[n][n + 1] = Math.min(n + 1, servers) * service;
            if (n > 0) {
                rows[n][n - 1] = arrivals;
            }
        }
        for (int n = 0; n <= places; n++) {
            rows[places][n] = 1;
        }
        rows[places][places + 1] = 1;
        return new BirthDeath(servers, LinearEquations.solve(rows));
    }

    double number() {
        double sum = 0;
        for (int n = 0; n < share.length; n++) {
            sum += n * share[n];
        }
        return sum;
    }

    double queue() {
        double sum = 0;
        for (int n = servers; n < share.length; n++) {
            sum += (n - servers) * share[n];
        }
        return sum;
    }

    /** How likely all servers are busy. */
    double busy() {
        double sum = 0;
        for (int n = servers; n < share.length; n++) {
            sum += share[n];
        }
        return sum;
    }

    /** How likely there is no room for one more. */
    double full() {
        return share[share.length - 1];
    }
}
