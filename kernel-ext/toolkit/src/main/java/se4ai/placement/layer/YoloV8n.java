package se4ai.placement.layer;

/** YOLOv8n: a backbone, a neck that joins three scales twice, and a head for each scale. */
final class YoloV8n {

    private static final int CLASSES = 80;
    private static final int BINS = 16;
    private static final int SIDES = 4 * BINS;
    private static final String[] SCALES = {"15.C2f", "18.C2f", "21.C2f"};

    private YoloV8n() {}

    static NeuralNetwork network() {
        NetworkBuilder net = NeuralNetwork.named("YOLOv8n")
                .source("Ultralytics YOLOv8, 2023, yolov8.yaml at scale n")
                .input(3, 640, 640);
        backbone(net);
        neck(net);
        return net.block("22.Detect", YoloV8n::detect).build();
    }

    private static void backbone(NetworkBuilder net) {
        net.convolution("0.Conv", 16, halving()).convolution("1.Conv", 32, halving());
        c2f(net, "2.C2f", 32, 1, true);
        net.convolution("3.Conv", 64, halving());
        c2f(net, "4.C2f", 64, 2, true);
        net.convolution("5.Conv", 128, halving());
        c2f(net, "6.C2f", 128, 2, true);
        net.convolution("7.Conv", 256, halving());
        c2f(net, "8.C2f", 256, 1, true);
        net.block("9.SPPF", YoloV8n::pyramid);
    }

    private static void neck(NetworkBuilder net) {
        net.upsample("10.Upsample", 2).concat("11.Concat", "10.Upsample", "6.C2f");
        c2f(net, "12.C2f", 128, 1, false);
        net.upsample("13.Upsample", 2).concat("14.Concat", "13.Upsample", "4.C2f");
        c2f(net, "15.C2f", 64, 1, false);
        net.convolution("16.Conv", 64, halving()).concat("17.Concat", "16.Conv", "12.C2f");
        c2f(net, "18.C2f", 128, 1, false);
        net.convolution("19.Conv", 128, halving()).concat("20.Concat", "19.Conv", "9.SPPF");
        c2f(net, "21.C2f", 256, 1, false);
    }

    /** Half of the channels pass through bottlenecks; all that was made on the way is joined. */
    private static void c2f(NetworkBuilder net, String name, int channels, int bottlenecks, boolean shortcut) {
        net.block(name, block -> {
            int half = channels / 2;
            block.convolution("cv1", channels, normed(1)).slice("m", half);
            String[] joined = new String[bottlenecks + 1];
            joined[0] = "cv1";
            for (int at = 0; at < bottlenecks; at++) {
                joined[at + 1] = bottleneck(block, "m." + at, half, shortcut);
            }
            block.concat("concat", joined).convolution("cv2", channels, normed(1));
        });
    }

    private static String bottleneck(NetworkBuilder block, String name, int channels, boolean shortcut) {
        String before = block.last();
        block.convolution(name + ".cv1", channels, normed(3)).convolution(name + ".cv2", channels, normed(3));
        if (shortcut) {
            block.add(name + ".add", name + ".cv2", before);
        }
        return block.last();
    }

    /** Pools three times and joins what each pool made. */
    private static void pyramid(NetworkBuilder block) {
        int channels = block.shape().channels();
        Kernel pool = Kernel.of(5).padded();
        block.convolution("cv1", channels / 2, normed(1))
                .pool("p1", pool)
                .pool("p2", pool)
                .pool("p3", pool)
                .concat("concat", "cv1", "p1", "p2", "p3")
                .convolution("cv2", channels, normed(1));
    }

    private static void detect(NetworkBuilder block) {
        String[] places = new String[SCALES.length];
        for (int at = 0; at < SCALES.length; at++) {
            String sides = branch(block, SCALES[at], "sides" + at, 64, SIDES);
            String classes = branch(block, SCALES[at], "classes" + at, CLASSES, CLASSES);
            places[at] = "scale" + at;
            block.concat(places[at], sides, classes);
        }
        block.stack("raw", SIDES + CLASSES, places).stored("bins", BINS);
    }

    private static String branch(NetworkBuilder block, String scale, String name, int channels, int out) {
        return block.after(scale)
                .convolution(name + ".0", channels, normed(3))
                .convolution(name + ".1", channels, normed(3))
                .convolution(name + ".2", out, Kernel.of(1))
                .last();
    }

    private static Kernel halving() {
        return normed(3).stride(2);
    }

    private static Kernel normed(int size) {
        return Kernel.of(size).padded().batchNorm();
    }
}
