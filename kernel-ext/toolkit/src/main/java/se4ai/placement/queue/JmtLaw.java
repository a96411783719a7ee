package se4ai.placement.queue;

import se4ai.measure.Deterministic;
import se4ai.measure.Distribution;
import se4ai.measure.Exponential;
import se4ai.measure.Uniform;

/**
 * A distribution in the words of JMT.
 *
 * @param type the class of the distribution; that of its parameters ends in "Par"
 * @param parameters their names and values by turns
 */
record JmtLaw(String name, String type, String... parameters) {

    private static final String REAL = "java.lang.Double";

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
        throw new IllegalArgumentException(what + " cannot be told to JMT: it is " + law
                + ". JMT knows exponential, deterministic and uniform times.");
    }

    private static String text(double value) {
        return Double.toString(value);
    }

    void write(MarkupWriter xml) {
        xml.empty("subParameter", "classPath", "jmt.engine.random." + type, "name", name);
        xml.open("subParameter", "classPath", "jmt.engine.random." + type + "Par", "name", "distrPar");
        for (int i = 0; i < parameters.length; i += 2) {
            xml.open("subParameter", "classPath", REAL, "name", parameters[i]);
            xml.element("value", parameters[i + 1]).close();
        }
        xml.close();
    }
}
