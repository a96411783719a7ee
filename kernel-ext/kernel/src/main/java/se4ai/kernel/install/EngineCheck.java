package se4ai.kernel.install;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se4ai.training.PyTorch;

/** Which engines can run models on this machine; nothing is unpacked to find out. */
final class EngineCheck {

    private EngineCheck() {}

    static List<Finding> findings() {
        return List.of(
                detector(System.getProperty("os.name"), System.getProperty("os.arch")),
                PyTorch.whyNot().map(EngineCheck::without).orElseGet(EngineCheck::pyTorch));
    }

    static Finding detector(String system, String processor) {
        String files = "ai/onnxruntime/native/" + name(system) + "-"
                + (processor.equals("amd64") || processor.equals("x86_64") ? "x64" : processor) + "/";
        boolean there = Optional.ofNullable(EngineCheck.class.getClassLoader())
                .map(loader -> loader.getResource(files + library(system)))
                .isPresent();
        return there
                ? Finding.good("ONNX Runtime", "Its library for this machine is in the jars.")
                : Finding.lacking(
                        "ONNX Runtime",
                        "It has no library for this machine (" + system + ", " + processor + ").",
                        "Detectors do not run here, everything else works; use another machine for them.");
    }

    private static Finding without(String sentence) {
        return Finding.lacking("PyTorch", sentence, "");
    }

    private static Finding pyTorch() {
        return Finding.good(
                "PyTorch",
                PyTorch.isUnpacked()
                        ? "It is unpacked in '" + PyTorch.folder() + "'."
                        : "Its first use unpacks " + PyTorch.size() + " to '" + PyTorch.folder() + "'.");
    }

    private static String name(String system) {
        String lower = system.toLowerCase(Locale.ROOT);
        return lower.startsWith("mac") ? "osx" : lower.startsWith("win") ? "win" : "linux";
    }

    private static String library(String system) {
        return switch (name(system)) {
            case "osx" -> "libonnxruntime.dylib";
            case "win" -> "onnxruntime.dll";
            default -> "libonnxruntime.so";
        };
    }
}
