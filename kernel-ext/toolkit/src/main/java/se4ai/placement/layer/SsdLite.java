package se4ai.placement.layer;

/** SSDLite on MobileNetV2: six maps, from 19 × 19 to 1 × 1, each with a head for boxes and one for classes. */
final class SsdLite {

    private static final int SIDES = 4;
    private static final int CLASSES = 91;
    private static final int[] SMALLER = {512, 256, 256, 128};

    private SsdLite() {}

    static NeuralNetwork network() {
        NetworkBuilder net = NeuralNetwork.named("SSDLite MobileNetV2")
                .source("Sandler et al., CVPR 2018; TensorFlow Object Detection API")
                .input(3, 300, 300);
        MobileNetV2.features(net, kernel -> kernel);
        String[] maps = new String[SMALLER.length + 2];
        maps[0] = "b14.expand";
        maps[1] = net.last();
        for (int at = 0; at < SMALLER.length; at++) {
            maps[at + 2] = halve(net, "extra" + (at + 1), SMALLER[at]);
        }
        return heads(net, maps).build();
    }

    private static String halve(NetworkBuilder net, String name, int channels) {
        return net.convolution(name + ".narrow", channels / 2, Kernel.of(1))
                .depthwise(name + ".dw", Kernel.of(3).padded().stride(2).batchNorm())
                .convolution(name + ".widen", channels, Kernel.of(1))
                .last();
    }

    private static NetworkBuilder heads(NetworkBuilder net, String[] maps) {
        String[] boxes = new String[maps.length];
        String[] scores = new String[maps.length];
        for (int at = 0; at < maps.length; at++) {
            int anchors = at == 0 ? 3 : 6;
            boxes[at] = head(net, maps[at], "boxes" + at, anchors * SIDES);
            scores[at] = head(net, maps[at], "scores" + at, anchors * CLASSES);
        }
        return net.stack("boxes", SIDES, boxes).stack("scores", CLASSES, scores);
    }

    private static String head(NetworkBuilder net, String map, String name, int channels) {
        return net.after(map)
                .depthwise(name + ".dw", Kernel.of(3).padded().batchNorm())
                .convolution(name, channels, Kernel.of(1))
                .last();
    }
}
