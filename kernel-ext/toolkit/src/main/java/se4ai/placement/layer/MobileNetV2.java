package se4ai.placement.layer;

import java.util.function.UnaryOperator;

/** MobileNetV2: blocks that widen, filter each channel alone, and narrow again. */
final class MobileNetV2 {

    /** Table 2 of the paper: expansion, channels, repetitions, stride. */
    private static final int[][] ROWS = {
        {1, 16, 1, 1}, {6, 24, 2, 2}, {6, 32, 3, 2}, {6, 64, 4, 2}, {6, 96, 3, 1}, {6, 160, 3, 2}, {6, 320, 1, 1}
    };

    private static final int LAST = 1280;

    private MobileNetV2() {}

    static NeuralNetwork network() {
        NetworkBuilder net = NeuralNetwork.named("MobileNetV2")
                .source("Sandler et al., CVPR 2018")
                .input(3, 224, 224);
        features(net, Kernel::batchNorm);
        return net.poolAll("avgpool").dense("fc", 1000).build();
    }

    /** All that stands before the classifier. Depthwise kernels keep their batch norm, others what they are given. */
    static void features(NetworkBuilder net, UnaryOperator<Kernel> norm) {
        net.convolution("conv0", 32, norm.apply(Kernel.of(3).padded().stride(2)));
        int block = 1;
        for (int[] row : ROWS) {
            for (int at = 0; at < row[2]; at++) {
                block(net, "b" + block++, row, at == 0 ? row[3] : 1, norm);
            }
        }
        net.convolution("conv_last", LAST, norm.apply(Kernel.of(1)));
    }

    private static void block(NetworkBuilder net, String name, int[] row, int stride, UnaryOperator<Kernel> norm) {
        String before = net.last();
        int in = net.shape().channels();
        int out = row[1];
        Kernel point = norm.apply(Kernel.of(1));
        if (row[0] > 1) {
            net.convolution(name + ".expand", in * row[0], point);
        }
        net.depthwise(name + ".dw", Kernel.of(3).padded().stride(stride).batchNorm())
                .convolution(name + ".project", out, point);
        if (stride == 1 && in == out) {
            net.add(name + ".add", name + ".project", before);
        }
    }
}
