package se4ai.placement.layer;

/** VGG-16, configuration D. */
final class Vgg16 {

    private static final int[] CHANNELS = {64, 128, 256, 512, 512};
    private static final int[] CONVOLUTIONS = {2, 2, 3, 3, 3};

    private Vgg16() {}

    static NeuralNetwork network() {
        NetworkBuilder net = NeuralNetwork.named("VGG-16")
                .source("Simonyan and Zisserman, ICLR 2015")
                .input(3, 224, 224);
        for (int stage = 1; stage <= CHANNELS.length; stage++) {
            for (int at = 1; at <= CONVOLUTIONS[stage - 1]; at++) {
                net.convolution(
                        "conv" + stage + "_" + at,
                        CHANNELS[stage - 1],
                        Kernel.of(3).padded());
            }
            net.pool("pool" + stage, Kernel.of(2).stride(2));
        }
        return net.dense("fc6", 4096).dense("fc7", 4096).dense("fc8", 1000).build();
    }
}
