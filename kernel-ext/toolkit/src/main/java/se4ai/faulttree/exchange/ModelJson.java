package se4ai.faulttree.exchange;

import se4ai.faulttree.ProbabilityModel;

/** Probability models as fields of JSON: a plain probability, or an object with its type and numbers. */
final class ModelJson {

    private ModelJson() {}

    static String fields(ProbabilityModel model) {
        if (model instanceof ProbabilityModel.Fixed fixed) {
            return ", \"probability\": " + fixed.point();
        }
        return model instanceof ProbabilityModel.Unknown ? "" : ", \"model\": " + object(model);
    }

    private static String object(ProbabilityModel model) {
        if (model instanceof ProbabilityModel.Fixed fixed) {
            return object("fixed", "probability", fixed.point());
        } else if (model instanceof ProbabilityModel.Rate rate) {
            return object("rate", "perHour", rate.perHour(), "hours", rate.hours());
        } else if (model instanceof ProbabilityModel.Tested tested) {
            return object(
                    "tested", "perHour", tested.perHour(), "interval", tested.interval(), "hours", tested.hours());
        } else if (model instanceof ProbabilityModel.LogNormal logNormal) {
            return object("lognormal", "mean", logNormal.point(), "errorFactor", logNormal.errorFactor());
        } else if (model instanceof ProbabilityModel.Uniform uniform) {
            return object("uniform", "low", uniform.low(), "high", uniform.high());
        } else if (model instanceof ProbabilityModel.Beta beta) {
            return object("beta", "alpha", beta.alpha(), "beta", beta.beta());
        } else if (model instanceof ProbabilityModel.Between between) {
            return object("between", "low", between.low(), "high", between.high());
        } else if (model instanceof ProbabilityModel.Share share) {
            String group = Quotes.quoted(share.group());
            return object("share", "share", share.share(), "group", group, "of", object(share.whole()));
        }
        return object("unknown");
    }

    /** The type, then names and numbers in turn. */
    private static String object(String type, Object... fields) {
        StringBuilder out = new StringBuilder("{\"type\": \"").append(type).append('"');
        for (int i = 0; i < fields.length; i += 2) {
            out.append(", \"").append(fields[i]).append("\": ").append(fields[i + 1]);
        }
        return out.append('}').toString();
    }

    static ProbabilityModel model(Json.Value model, String thing) {
        String type = model.text("type", thing);
        return switch (type) {
            case "rate" ->
                ProbabilityModel.perHour(model.number("perHour", thing)).over(model.number("hours", thing));
            case "tested" ->
                ProbabilityModel.perHour(model.number("perHour", thing))
                        .testedEvery(model.number("interval", thing))
                        .over(model.number("hours", thing));
            case "lognormal" ->
                ProbabilityModel.logNormal(model.number("mean", thing), model.number("errorFactor", thing));
            case "uniform" -> ProbabilityModel.uniform(model.number("low", thing), model.number("high", thing));
            case "beta" -> ProbabilityModel.beta(model.number("alpha", thing), model.number("beta", thing));
            case "fixed" -> ProbabilityModel.fixed(model.number("probability", thing));
            case "unknown" -> ProbabilityModel.unknown();
            case "share" ->
                new ProbabilityModel.Share(
                        model(model.typed("of", Json.Value.class, thing, "an object"), thing),
                        model.number("share", thing),
                        model.text("group", thing));
            case "between" -> ProbabilityModel.between(model.number("low", thing), model.number("high", thing));
            default ->
                throw Misread.at(
                        model.line(), thing + " has a model of a type that is not known: '" + Quotes.cut(type) + "'.");
        };
    }
}
