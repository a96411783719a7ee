package se4ai.placement.layer;

/** ResNet-50, version 1.5, with each shortcut as an edge to the addition that ends a block. */
final class ResNet50 {

    private static final int EXPANSION = 4;
    private static final int[] BLOCKS = {3, 4, 6, 3};

    private ResNet50() {}

    static NeuralNetwork network() {
        NetworkBuilder net = NeuralNetwork.named("ResNet-50")
                .source("He et al., CVPR 2016, version 1.5 as in torchvision")
                .input(3, 224, 224)
                .convolution("conv1", 64, normed(7).stride(2))
                .pool("maxpool", Kernel.of(3).stride(2).padded());
        for (int stage = 0; stage < BLOCKS.length; stage++) {
            for (int at = 0; at < BLOCKS[stage]; at++) {
                block(net, "layer" + (stage + 1) + "." + at, 64 << stage, at == 0 && stage > 0 ? 2 : 1);
            }
        }
        return net.poolAll("avgpool").dense("fc", 1000).build();
    }

    private static void block(NetworkBuilder net, String name, int channels, int stride) {
        String before = net.last();
        int out = channels * EXPANSION;
        boolean sameShape = net.shape().channels() == out && stride == 1;
        net.convolution(name + ".conv1", channels, normed(1))
                .convolution(name + ".conv2", channels, normed(3).stride(stride))
                .convolution(name + ".conv3", out, normed(1));
        if (sameShape) {
            net.add(name + ".add", name + ".conv3", before);
        } else {
            net.after(before)
                    .convolution(name + ".downsample", out, normed(1).stride(stride))
                    .add(name + ".add", name + ".conv3", name + ".downsample");
        }
    }

    private static Kernel normed(int size) {
        return Kernel.of(size).padded().batchNorm();
    }
}
