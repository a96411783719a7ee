package se4ai.faulttree.exchange;

import java.util.List;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.CommonCauseGroup;
import se4ai.faulttree.Event;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.Gate;
import se4ai.faulttree.HouseEvent;
import se4ai.faulttree.LeafKind;
import se4ai.faulttree.ProbabilityModel;

/** Writes Galileo, each statement on a line, with our own words behind it in a comment. */
final class GalileoWriter {

    private GalileoWriter() {}

    static String text(FaultTree tree) {
        StringBuilder out = new StringBuilder();
        String top = Quotes.quoted(tree.top().name());
        out.append("toplevel ").append(top).append(';');
        if (!tree.name().equals(tree.top().name())) {
            out.append(" //@ tree ").append(Quotes.quoted(tree.name()));
        }
        out.append('\n');
        List<Event> events = tree.events();
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i) instanceof Gate gate) {
                gate(gate, out);
            }
        }
        events.forEach(event -> leaf(event, out));
        tree.commonCauses().forEach(group -> group(group, out));
        return out.toString();
    }

    private static void gate(Gate gate, StringBuilder out) {
        out.append(Quotes.quoted(gate.name())).append(' ');
        switch (gate.kind()) {
            case AT_LEAST ->
                out.append(gate.atLeast()).append("of").append(gate.inputs().size());
            case AND -> out.append("and");
            case OR -> out.append("or");
            case NOT -> out.append("not");
            case XOR -> out.append("xor");
            case NAND -> out.append("nand");
            case NOR -> out.append("nor");
            case INHIBIT -> out.append("inhibit");
        }
        gate.inputs().forEach(input -> out.append(' ').append(Quotes.quoted(input.name())));
        out.append(";\n");
    }

    private static void leaf(Event event, StringBuilder out) {
        if (event instanceof HouseEvent house) {
            out.append(Quotes.quoted(house.name())).append(" prob=").append(house.state() ? 1 : 0);
            out.append("; //@ house\n");
        } else if (event instanceof BasicEvent basic) {
            out.append(Quotes.quoted(basic.name())).append(value(basic.model())).append(';');
            String notes = notes(basic);
            out.append(notes.isEmpty() ? "" : " //@" + notes).append('\n');
        }
    }

    private static String value(ProbabilityModel model) {
        if (model instanceof ProbabilityModel.Rate rate) {
            return " lambda=" + rate.perHour();
        }
        return Double.isNaN(model.point()) ? "" : " prob=" + model.point();
    }

    private static String notes(BasicEvent event) {
        boolean said =
                event.model() instanceof ProbabilityModel.Fixed || event.model() instanceof ProbabilityModel.Unknown;
        return (event.kind() == LeafKind.UNCLASSIFIED
                        ? ""
                        : " kind " + event.kind().tag())
                + (event.undeveloped() ? " undeveloped" : "")
                + (said ? "" : " model " + Quotes.quoted(ModelWords.of(event.model())));
    }

    private static void group(CommonCauseGroup group, StringBuilder out) {
        out.append("//@ group ").append(Quotes.quoted(group.name())).append(' ').append(GroupWords.of(group.model()));
        group.factors().forEach(factor -> out.append(' ').append(factor.doubleValue()));
        group.members().forEach(member -> out.append(' ').append(Quotes.quoted(member)));
        out.append('\n');
    }
}
