package se4ai.placement.layer;

/** AlexNet in the two shapes that are about. */
final class AlexNet {

    private static final int HIDDEN = 4096;
    private static final int CLASSES = 1000;

    private AlexNet() {}

    static NeuralNetwork caffe() {
        Kernel padded = Kernel.of(3).padded();
        NetworkBuilder net = NeuralNetwork.named("AlexNet")
                .source("Krizhevsky et al., NIPS 2012, as in Caffe")
                .input(3, 227, 227)
                .convolution("conv1", 96, Kernel.of(11).stride(4))
                .pool("pool1", halving())
                .convolution("conv2", 256, Kernel.of(5).padded().groups(2))
                .pool("pool2", halving())
                .convolution("conv3", 384, padded)
                .convolution("conv4", 384, padded.groups(2))
                .convolution("conv5", 256, padded.groups(2));
        return classified(net);
    }

    static NeuralNetwork torchvision() {
        Kernel padded = Kernel.of(3).padded();
        NetworkBuilder net = NeuralNetwork.named("AlexNet (torchvision)")
                .source("Krizhevsky, arXiv:1404.5997, as in torchvision")
                .input(3, 224, 224)
                .convolution("conv1", 64, Kernel.of(11).stride(4).padding(2))
                .pool("pool1", halving())
                .convolution("conv2", 192, Kernel.of(5).padded())
                .pool("pool2", halving())
                .convolution("conv3", 384, padded)
                .convolution("conv4", 256, padded)
                .convolution("conv5", 256, padded);
        return classified(net);
    }

    private static NeuralNetwork classified(NetworkBuilder net) {
        return net.pool("pool5", halving())
                .dense("fc6", HIDDEN)
                .dense("fc7", HIDDEN)
                .dense("fc8", CLASSES)
                .build();
    }

    private static Kernel halving() {
        return Kernel.of(3).stride(2);
    }
}
