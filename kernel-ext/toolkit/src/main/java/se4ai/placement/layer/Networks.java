package se4ai.placement.layer;

/**
 * Networks are well-known neural networks, each derived layer by layer from the description its authors gave.
 *
 * <p>What they compute follows from their shapes: multiply-adds of convolutions and dense layers, parameters with biases
 * and batch norms. Latencies do not follow, and are not here.
 */
public final class Networks {

    private Networks() {}

    /**
     * AlexNet as in Caffe, for 227 × 227 pixels: three convolutions see only half of the channels; 724,406,816
     * multiply-adds and 60,965,224 parameters, both derived. Source: A. Krizhevsky,
     * I. Sutskever, G. Hinton, <i>ImageNet classification with deep convolutional neural networks</i>, NIPS 2012.
     */
    public static NeuralNetwork alexNet() {
        return AlexNet.caffe();
    }

    /**
     * AlexNet as in torchvision, for 224 × 224 pixels, on a single device; 714,188,480 multiply-adds, derived, and
     * 61,100,840 parameters, derived and as torchvision counts them. Source: A. Krizhevsky, <i>One weird trick for
     * parallelizing convolutional neural networks</i>, arXiv:1404.5997, 2014.
     */
    public static NeuralNetwork alexNetTorchvision() {
        return AlexNet.torchvision();
    }

    /**
     * VGG-16, configuration D; 15,470,264,320 multiply-adds, derived, and 138,357,544 parameters, derived and as
     * torchvision counts them. Source: K. Simonyan, A. Zisserman, <i>Very deep convolutional networks for large-scale
     * image recognition</i>, ICLR 2015.
     */
    public static NeuralNetwork vgg16() {
        return Vgg16.network();
    }

    /**
     * ResNet-50, version 1.5: the stride is in the 3 × 3 convolution of a block; 4,089,184,256 multiply-adds, derived, and
     * 25,557,032 parameters, derived and as torchvision counts them. Additions are layers, so that shortcuts are edges.
     * Source: K. He, X. Zhang, S. Ren, J. Sun,
     * <i>Deep residual learning for image recognition</i>, CVPR 2016.
     */
    public static NeuralNetwork resNet50() {
        return ResNet50.network();
    }

    /**
     * MobileNetV2, width 1.0; 300,774,272 multiply-adds, derived (the paper says 300 million), and 3,504,872 parameters,
     * derived and as torchvision counts them. Source: M. Sandler, A. Howard, M. Zhu, A. Zhmoginov, L.-C. Chen, <i>MobileNetV2: inverted
     * residuals and linear bottlenecks</i>, CVPR 2018, table 2.
     */
    public static NeuralNetwork mobileNetV2() {
        return MobileNetV2.network();
    }

    /**
     * YOLOv8n for 640 × 640 pixels and 80 classes, up to the raw output of its head; 4,371,456,000 multiply-adds, derived,
     * which its authors give as 8.7 "B FLOPs", and 3,157,200 parameters, derived. A C2f, the SPPF and the head are one
     * layer each. Source: G. Jocher, A. Chaurasia, J.
     * Qiu, <i>Ultralytics YOLOv8</i>, 2023, the configuration {@code yolov8.yaml} at scale n.
     */
    public static NeuralNetwork yoloV8n() {
        return YoloV8n.network();
    }

    /**
     * SSDLite on MobileNetV2 for 300 × 300 pixels, the course's own detector: 1,917 boxes and a score for each of COCO's
     * 90 numbers and the background. Its 4,488,895 parameters are those of the file, where the batch norms of all but the
     * depthwise convolutions have become biases. Source: Sandler et al., CVPR 2018, section 6.2; the structure is that of
     * the TensorFlow Object Detection API.
     */
    public static NeuralNetwork ssdLite() {
        return SsdLite.network();
    }
}
