package se4ai.placement.queue;

import java.util.List;
import se4ai.measure.Deterministic;
import se4ai.measure.Distribution;
import se4ai.measure.Exponential;
import se4ai.measure.Gamma;
import se4ai.measure.Lognormal;
import se4ai.measure.Mixture;
import se4ai.measure.Uniform;

/**
 * A distribution in the words of JMT.
 *
 * @param type the class of the distribution; that of its parameters ends in "Par"
 * @param parameters their names and values by turns
 */
record JmtLaw(String name, String type, String... parameters) {

    private static final String STAGES = "r";

    static JmtLaw of(String what, Distribution law) {
        if (law instanceof Exponential exponential) {
            return new JmtLaw("Exponential", "Exponential", "lambda", text(1 / exponential.mean()));
        }
        if (law instanceof Deterministic || law.variance() == 0) {
            return new JmtLaw("Deterministic", "DeterministicDistr", "t", text(law.mean()));
        }
        if (law instanceof Uniform uniform) {
            return new JmtLaw("Uniform", "Uniform", "min", text(uniform.low()), "max", text(uniform.high()));
        }
        if (law instanceof Lognormal lognormal) {
            String mu = text(Math.log(lognormal.middle()));
            return new JmtLaw("Lognormal", "Lognormal", "mu", mu, "sigma", text(lognormal.sigma()));
        }
        if (law instanceof Gamma gamma) {
            return gamma(gamma);
        }
        if (law instanceof Mixture mixture && isHyperexponential(mixture)) {
            return hyperexponential(mixture.parts());
        }
        throw new IllegalArgumentException(what + " cannot be told to JMT: it is " + law
                + ". Give it as exponential, deterministic, uniform, lognormal, gamma or"
                + " hyperexponential times.");
    }

    /** With a whole shape it is JMT's Erlang distribution, whose alpha is a rate; the beta of its gamma is a scale. */
    private static JmtLaw gamma(Gamma gamma) {
        double shape = gamma.shape();
        if (shape == Math.rint(shape)) {
            return new JmtLaw(
                    "Erlang", "Erlang", "alpha", text(shape / gamma.mean()), STAGES, Long.toString((long) shape));
        }
        return new JmtLaw("Gamma", "GammaDistr", "alpha", text(shape), "beta", text(gamma.mean() / shape));
    }

    private static boolean isHyperexponential(Mixture mixture) {
        return mixture.parts().size() == 2
                && mixture.parts().get(0).distribution() instanceof Exponential
                && mixture.parts().get(1).distribution() instanceof Exponential;
    }

    private static JmtLaw hyperexponential(List<Mixture.Part> parts) {
        String one = text(1 / parts.get(0).distribution().mean());
        String other = text(1 / parts.get(1).distribution().mean());
        String weight = text(parts.get(0).weight());
        return new JmtLaw("Hyperexponential", "HyperExp", "p", weight, "lambda1", one, "lambda2", other);
    }

    private static String text(double value) {
        return Double.toString(value);
    }

    void write(MarkupWriter xml) {
        xml.empty("subParameter", "classPath", "jmt.engine.random." + type, "name", name);
        xml.open("subParameter", "classPath", "jmt.engine.random." + type + "Par", "name", "distrPar");
        for (int i = 0; i < parameters.length; i += 2) {
            String kind = parameters[i].equals(STAGES) ? "java.lang.Long" : "java.lang.Double";
            xml.open("subParameter", "classPath", kind, "name", parameters[i]);
            xml.element("value", parameters[i + 1]).close();
        }
        xml.close();
    }
}
