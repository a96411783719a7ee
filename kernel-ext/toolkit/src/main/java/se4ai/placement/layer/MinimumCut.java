package se4ai.placement.layer;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The cheapest division of a network as a minimum cut: the source is the near device, the sink the far one.
 *
 * <p>A near layer cuts its edge to the sink, which costs its near time; a far layer cuts its edge from the source, which
 * costs its far time. Each output has a node of its own between its layer and all who take it, so that it is paid for
 * once. Edges of unlimited capacity keep the input near and data from flowing back. Source: C. Hu, W. Bao, D. Wang, F.
 * Liu, <i>Dynamic adaptive DNN surgery for inference acceleration on the edge</i>, INFOCOM 2019.
 */
final class MinimumCut {

    private static final int SOURCE = 0;
    private static final int SINK = 1;
    private static final int ANYTHING_FAR = 2;
    private static final int FIRST = 3;

    private final List<Layer> layers;
    private final FlowNetwork flow;

    /** @param once what is paid if any layer is far, in seconds */
    MinimumCut(Cuts cuts, double once) {
        layers = cuts.network().layers();
        flow = new FlowNetwork(FIRST + 2 * layers.size(), SOURCE, SINK);
        flow.edge(SOURCE, ANYTHING_FAR, once);
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < layers.size(); at++) {
            Layer layer = layers.get(at);
            places.put(layer.name(), at);
            boolean fixed = layer.kind() == LayerKind.INPUT;
            flow.edge(
                    SOURCE,
                    layer(at),
                    fixed ? Double.POSITIVE_INFINITY : cuts.far(layer).seconds());
            flow.edge(layer(at), SINK, cuts.near(layer).seconds());
            flow.edge(layer(at), output(at), cuts.sending(layer).seconds());
            flow.edge(ANYTHING_FAR, layer(at), Double.POSITIVE_INFINITY);
            for (String input : layer.inputs()) {
                int from = Objects.requireNonNull(places.get(input));
                flow.edge(output(from), layer(at), Double.POSITIVE_INFINITY);
                flow.edge(layer(at), layer(from), Double.POSITIVE_INFINITY);
            }
        }
    }

    private static int layer(int at) {
        return FIRST + 2 * at;
    }

    private static int output(int at) {
        return FIRST + 2 * at + 1;
    }

    /** The names of the near layers. */
    Set<String> near() {
        boolean[] side = flow.sourceSide();
        Set<String> near = new LinkedHashSet<>();
        for (int at = 0; at < layers.size(); at++) {
            if (side[layer(at)]) {
                near.add(layers.get(at).name());
            }
        }
        return near;
    }
}
