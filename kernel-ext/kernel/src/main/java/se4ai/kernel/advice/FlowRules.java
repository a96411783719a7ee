package se4ai.kernel.advice;

import static se4ai.kernel.advice.Rule.on;

import java.util.List;
import java.util.Optional;

/** The order in which things happen: returns, exceptions, variables before and after they have a value. */
final class FlowRules {

    static final List<Rule> ALL = List.of(
            on("missing.ret.stmt", "Add a return with a value on every way to the end of the method."),
            on("unreported.exception", FlowRules::checkedException),
            on("except.never.thrown.in.try", FlowRules::neverThrown),
            on("except.already.caught", "Put the catch of the narrower exception first."),
            on("var.might.not.have.been.initialized", FlowRules::noValueYet),
            on("unreachable.stmt", "Remove this or move it up: what stands above it never lets the program come here."),
            on("cant.assign.val.to", FlowRules::isFinal),
            on("cant.assign.val.to.final.var", FlowRules::isFinal),
            on("var.might.already.be.assigned", FlowRules::assignedTwice),
            on("already.defined", FlowRules::declaredTwice),
            on("name.clash.same.erasure", "Give one of the two methods another name."),
            on("not.exhaustive", "Add the missing cases, or default -> … for all others."),
            on("not.exhaustive.statement", "Add the missing cases, or default -> … for all others."),
            on("duplicate.case.label", "Remove one of the two cases."),
            on("break.outside.switch.loop", "Use break only inside a loop or a switch."),
            on("cont.outside.loop", "Use continue only inside a loop."),
            on("ret.outside.meth", "Use return only inside a method; the last line of a cell is its value."),
            on("cant.ref.non.effectively.final.var", FlowRules::changedInLambda),
            on("local.var.accessed.from.icls.needs.final", FlowRules::changedInLambda));

    private FlowRules() {}

    private static Optional<String> checkedException(Mistake mistake) {
        return mistake.says("unreported exception (\\S+?);")
                .map(found -> found.group(1))
                .map(type -> "Put this into try { … } catch (" + type + " e) { … }, or write throws " + type
                        + " behind the method's parentheses.");
    }

    private static Optional<String> neverThrown(Mistake mistake) {
        return mistake.says("exception (\\S+) is never thrown")
                .map(found -> "Remove this catch: nothing in the try block throws " + found.group(1) + ".");
    }

    private static Optional<String> noValueYet(Mistake mistake) {
        return mistake.says("variable (\\w+) ")
                .map(found ->
                        "Give " + found.group(1) + " a value where it is declared, or on every way to this line.");
    }

    private static Optional<String> isFinal(Mistake mistake) {
        return mistake.says("(?:final|static final) variable (\\w+)")
                .map(found -> "Remove final where " + found.group(1)
                        + " is declared, or put the new value into another variable.");
    }

    private static Optional<String> assignedTwice(Mistake mistake) {
        return mistake.says("variable (\\w+) ")
                .map(found -> "Remove final where " + found.group(1) + " is declared, or assign it only once.");
    }

    private static Optional<String> declaredTwice(Mistake mistake) {
        return mistake.says("^(\\w+) (\\w+)[^ ]* is already defined")
                .map(found -> found.group(1).equals("variable")
                        ? "Leave out the type to give " + found.group(2) + " a new value, or choose another name."
                        : "Give this " + found.group(1) + " another name: there is a " + found.group(2) + " already.");
    }

    private static Optional<String> changedInLambda(Mistake mistake) {
        String name = mistake.marked().isEmpty() ? "it" : mistake.marked();
        return Optional.of(
                "Copy " + name + " into a variable that never changes and use that one: var fixed = " + name + ";");
    }
}
