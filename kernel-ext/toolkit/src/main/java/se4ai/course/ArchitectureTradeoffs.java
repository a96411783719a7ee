package se4ai.course;

import java.util.List;
import se4ai.check.Check;
import se4ai.check.ChoiceCheck;
import se4ai.check.Exercise;
import se4ai.check.Finding;
import se4ai.check.NumberCheck;
import se4ai.measure.Duration;
import se4ai.measure.Rate;
import se4ai.model.Criterion;
import se4ai.model.MeasuredModel;
import se4ai.model.Tradeoff;
import se4ai.placement.queue.Queueing;
import se4ai.system.ArchitectureDecision;
import se4ai.system.QualityScenario;

/** The exercises of notebook 13, "Architecture trade-offs". */
final class ArchitectureTradeoffs {

    /** The most parts that fit on a sheet of paper, as notebook 13 says. */
    private static final double READABLE = 40;

    private static final double SERVICE_UP = 0.999;
    private static final int SERVICES = 3;
    private static final double MINUTES_A_MONTH = 30 * 24 * 60;

    private ArchitectureTradeoffs() {}

    static List<Exercise<?>> exercises() {
        return List.of(
                scenario(), front(), limits(), difference(), breakEven(), sameMachines(), availability(), decision());
    }

    private static Exercise<QualityScenario> scenario() {
        Check<QualityScenario> check = scenario -> complete(
                "testable", scenario.gaps(), "Somebody else could test that, and would come to the same verdict.");
        return Exercise.of(
                "tradeoffs.scenario",
                QualityScenario.class,
                check,
                "Which number would somebody read off, and from which value on would you be content?",
                "A bound, a number, a unit, and for how many of the cases.",
                "measured(\"within 200 ms for 99 % of reports\")");
    }

    /** Right where there is no gap; else the first of them, since one step is enough to go on. */
    private static Finding complete(String wanted, List<String> gaps, String praise) {
        if (gaps.isEmpty()) {
            return Finding.correct(praise);
        }
        String first = "Not " + wanted + " yet: " + gaps.get(0) + ".";
        return gaps.size() == 1 ? Finding.almost(first) : Finding.notYet(first);
    }

    private static Exercise<FrontChoice> front() {
        Check<FrontChoice> check = choice -> {
            if (choice.names().isEmpty()) {
                return Finding.notYet("No model is named yet: FrontChoice.of(tradeoff, \"…\", \"…\").");
            }
            if (!choice.dominated().isEmpty()) {
                String name = choice.dominated().get(0);
                return Finding.almost("'" + name + "' is not on the front. "
                        + choice.tradeoff().dominatedBy(name).get(0));
            }
            int missing = choice.missing().size();
            return missing == 0
                    ? Finding.correct("Nothing is better than one of these by both criteria; the rest has no case.")
                    : Finding.almost(
                            "All of these are on the front, but " + missing + " more " + (missing == 1 ? "is" : "are")
                                    + ": which model is best by one of the two criteria alone?");
        };
        return Exercise.of(
                "tradeoffs.front",
                FrontChoice.class,
                check,
                "A model is off the front where another one is at least as good by both criteria and better by one.",
                "The best by each single criterion is always on the front. Then look between them.",
                "Cover all that lies below and to the right of a point: is anything left of it that is better?");
    }

    private static Exercise<Tradeoff> limits() {
        return Exercise.of(
                "tradeoffs.limits",
                Tradeoff.class,
                ArchitectureTradeoffs::limited,
                "A limit is .limited(Criterion.PARTS, \"40\"), and one more for the latency.",
                "Which two criteria does the text limit, and in which units?",
                "tradeoff.limited(Criterion.PARTS, \"40\").limited(Criterion.LATENCY, \"1 ms\")");
    }

    private static Finding limited(Tradeoff tradeoff) {
        boolean isReadable = tradeoff.limits().stream()
                .anyMatch(limit -> limit.criterion() == Criterion.PARTS && limit.bound() == READABLE);
        boolean isQuick = tradeoff.limits().stream()
                .anyMatch(limit -> limit.criterion() == Criterion.LATENCY && limit.bound() == 0.001);
        if (tradeoff.limits().isEmpty()) {
            return Finding.notYet("No limit yet: add one with .limited(Criterion.PARTS, \"…\").");
        }
        if (!isReadable || !isQuick) {
            return Finding.almost("The text limits the parts to read (40) and the latency (1 ms); here the limits are "
                    + tradeoff.limits() + ".");
        }
        List<String> left = tradeoff.allowed().stream().map(MeasuredModel::name).toList();
        return Finding.correct("Left are " + String.join(", ", left)
                + ". Requirements rule out first; among what is left, taste may choose.");
    }

    private static Exercise<String> difference() {
        Check<String> check = ChoiceCheck.right(
                        "within chance",
                        "Both intervals hold the other's value: this test cannot tell the two apart. It does not show"
                                + " that they are equal.")
                .wrong("forest", "Its share is higher; but look at the ends of both intervals.")
                .wrong("tree", "Its share is not higher, and a smaller model is no argument about quality.")
                .wrong(
                        "equal",
                        "That no difference is seen does not show that there is none; how wide are the intervals?");
        return Exercise.of(
                "tradeoffs.difference",
                String.class,
                check,
                "Each accuracy was measured on some hundred days. How far could chance alone move it?",
                "Compare the intervals, not the two numbers.",
                "Does the interval of the one hold the value of the other?");
    }

    /** From which rate on a service for each of three steps, with two hops between, answers sooner than one process. */
    private static double breakEvenRate() {
        double low = 0.1;
        double high = 16;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (services(middle) > oneProcess(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double oneProcess(double perSecond) {
        return Queueing.mm1(Rate.ofPerSecond(perSecond), Rate.onePer(Duration.parse("60 ms")))
                .steady()
                .meanResponse()
                .seconds();
    }

    private static double services(double perSecond) {
        return Queueing.tandem(
                                Rate.ofPerSecond(perSecond),
                                Rate.onePer(Duration.parse("5 ms")),
                                Rate.onePer(Duration.parse("50 ms")),
                                Rate.onePer(Duration.parse("5 ms")))
                        .steady()
                        .meanResponse()
                        .seconds()
                + 2 * Duration.parse("5 ms").seconds();
    }

    private static Exercise<Number> breakEven() {
        double rate = breakEvenRate();
        Check<Number> check = NumberCheck.expecting(rate, "requests a second")
                .because("Below it the hops cost more than the shorter lines save.")
                .wrong(1 / 0.06, "There one process is overloaded; the services are ahead long before.")
                .wrong(20, "There the service with the model is overloaded. Where do the two curves cross?");
        return Exercise.of(
                "tradeoffs.break-even",
                Number.class,
                check,
                "Try a rate in both functions, then a higher one: which answers sooner?",
                "Halve the interval: at 2 a second one process is ahead, at 10 the services are.",
                "Try rates between 4 and 6.");
    }

    private static Exercise<String> sameMachines() {
        Check<String> check = ChoiceCheck.right(
                        "process",
                        "One line before three equal machines leaves none idle while another is busy. Services have other"
                                + " reasons: teams, releases, a machine for the model alone.")
                .wrong("services", "That was so against one machine; now both have three. Compare the two numbers.")
                .wrong("equal", "Both can do the same per second, but look at the waiting.");
        return Exercise.of(
                "tradeoffs.same-machines",
                String.class,
                check,
                "How many machines does each of the two have now?",
                "With services, can the machine for reading help while the model has a line?",
                "Read the mean responses of the two cards.");
    }

    private static Exercise<Number> availability() {
        double down = MINUTES_A_MONTH * (1 - Math.pow(SERVICE_UP, SERVICES));
        Check<Number> check = NumberCheck.expecting(down, "min")
                .because("Each service that must be up adds its own outages, as long as they are independent.")
                .wrong(MINUTES_A_MONTH * (1 - SERVICE_UP), "That is one service alone; all three must be up.")
                .wrong(
                        MINUTES_A_MONTH * Math.pow(1 - SERVICE_UP, SERVICES),
                        "That is the time in which all three are down at once; one that is down is enough.")
                .wrong(down / 60, "Those are hours; the question asks for minutes.")
                .wrong(MINUTES_A_MONTH * Math.pow(SERVICE_UP, SERVICES), "That is the time in which it works.");
        return Exercise.of(
                "tradeoffs.availability",
                Number.class,
                check,
                "It works while all three services are up. How likely is that at any moment?",
                "0.999 three times, multiplied; the rest of the month it does not work.",
                "(1 - Math.pow(0.999, 3)) * 30 * 24 * 60");
    }

    private static Exercise<ArchitectureDecision> decision() {
        Check<ArchitectureDecision> check = decision -> complete(
                "complete",
                decision.gaps(),
                "Whoever reads this in a year sees what was considered, what drove it and what it costs.");
        return Exercise.of(
                "tradeoffs.decision",
                ArchitectureDecision.class,
                check,
                "Name two ways, a scenario that can be tested, the choice, its number and its price.",
                "Which of the numbers above speaks for your choice? Put it into the reason.",
                "ArchitectureDecision.on(\"…\").between(\"…\", \"…\").drivenBy(scenario).choosing(\"…\", \"…\", \"…\")");
    }
}
