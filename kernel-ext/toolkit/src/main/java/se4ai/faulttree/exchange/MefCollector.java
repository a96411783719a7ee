package se4ai.faulttree.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks through a file's containers and collects what they define, so that definitions may stand in any order. */
final class MefCollector {

    /** What belongs to event trees, which are built on fault trees and change nothing in them. */
    private static final Set<String> PASSED_OVER = Set.of(
            "label",
            "attributes",
            "define-event-tree",
            "define-functional-event",
            "define-sequence",
            "define-branch",
            "define-initiating-event",
            "define-initiating-event-group",
            "define-consequence",
            "define-consequence-group",
            "define-alignment",
            "define-rule",
            "define-extern-library",
            "define-extern-function");

    final List<MefDefinition> events = new ArrayList<>();
    final List<MefDefinition> groups = new ArrayList<>();
    final List<XmlElement> trees = new ArrayList<>();
    final MefScope model = new MefScope("", null);

    private final List<MefDefinition> hidden = new ArrayList<>();
    private final Map<String, MefDefinition> named = new HashMap<>();

    MefCollector(XmlElement root) {
        collect(root, model, false);
        hidden.forEach(this::nameHidden);
    }

    boolean isTaken(String name) {
        return named.containsKey(name);
    }

    private void collect(XmlElement container, MefScope scope, boolean isPrivate) {
        for (XmlElement child : container.children()) {
            switch (child.name()) {
                case "define-fault-tree" -> {
                    trees.add(child);
                    collect(child, scope.within(child.required("name")), false);
                }
                case "define-component" -> collect(child, scope.within(child.required("name")), role(child, isPrivate));
                case "model-data" -> collect(child, scope, false);
                case "define-gate", "define-basic-event", "define-house-event" ->
                    event(new MefDefinition(child, scope), role(child, isPrivate));
                case "define-parameter" -> parameter(new MefDefinition(child, scope), role(child, isPrivate));
                case "define-CCF-group" -> groups.add(new MefDefinition(child, scope));
                default -> check(child, container);
            }
        }
    }

    private static boolean role(XmlElement element, boolean inherited) {
        String role = element.attribute("role");
        return role == null ? inherited : role.equals("private");
    }

    private static void check(XmlElement element, XmlElement container) {
        if (element.is("include")) {
            throw Misread.at(
                    element.line(),
                    "<include> asks for the file '" + Quotes.cut(element.required("file"))
                            + "'; one file is read at a time. Put its content in place of <include>.");
        }
        if (element.is("define-substitution")) {
            throw Misread.at(
                    element.line(),
                    "<define-substitution> changes what the tree means and is not read. Write its effect into the gates.");
        }
        if (!PASSED_OVER.contains(element.name())) {
            throw Misread.at(
                    element.line(),
                    "Element <" + Quotes.cut(element.name()) + "> is not known inside <" + container.name()
                            + ">. Known are <define-fault-tree>, <define-component>, <define-gate>,"
                            + " <define-basic-event>, <define-house-event>, <define-parameter>, <define-CCF-group> and"
                            + " <model-data>.");
        }
    }

    private void event(MefDefinition event, boolean isPrivate) {
        checkNew(event, event.scope.events.put(event.id, event));
        if (isPrivate) {
            hidden.add(event);
        } else {
            if (event.scope != model) {
                checkNew(event, model.events.putIfAbsent(event.id, event));
            }
            String full = event.note("full-name");
            event.name = full == null ? event.id : Quotes.unescaped(full, 0, full.length());
            checkNew(event, named.put(event.name, event));
        }
        events.add(event);
    }

    private void parameter(MefDefinition parameter, boolean isPrivate) {
        checkNew(parameter, parameter.scope.parameters.put(parameter.id, parameter));
        if (!isPrivate && parameter.scope != model) {
            checkNew(parameter, model.parameters.putIfAbsent(parameter.id, parameter));
        }
    }

    /** A private name is told apart by its way through the containers, without that of the fault tree if it can be. */
    private void nameHidden(MefDefinition event) {
        String path = event.scope.path + "." + event.id;
        String shorter = path.substring(path.indexOf('.') + 1);
        event.name = named.containsKey(shorter) ? path : shorter;
        checkNew(event, named.put(event.name, event));
    }

    private static void checkNew(MefDefinition definition, @org.jspecify.annotations.Nullable MefDefinition first) {
        if (first != null && first != definition) {
            throw Misread.at(
                    definition.element.line(),
                    "The name '" + Quotes.cut(definition.id) + "' is defined twice, first in line "
                            + first.element.line() + ". Give one of the two another name.");
        }
    }
}
