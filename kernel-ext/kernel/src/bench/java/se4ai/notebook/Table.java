package se4ai.notebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, by row and kernel; it shows medians, and each one beside the first kernel's. */
final class Table {

    private final Map<String, Map<String, List<Double>>> rows = new LinkedHashMap<>();

    void add(String row, Contender contender, double value) {
        rows.computeIfAbsent(row, name -> new LinkedHashMap<>())
                .computeIfAbsent(contender.name(), name -> new ArrayList<>())
                .add(value);
    }

    /** The least value that so large a part of all is not above; what never came counts as the largest. */
    static double quantile(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * part)));
    }

    String markdown(List<String> kernels) {
        StringBuilder text = new StringBuilder("| what |");
        kernels.forEach(kernel -> text.append(' ').append(kernel).append(" |"));
        text.append("\n|---|").append("---:|".repeat(kernels.size())).append('\n');
        rows.forEach((row, values) -> {
            text.append("| ").append(row).append(" |");
            double reference = quantile(values.get(kernels.get(0)), 0.5);
            for (String kernel : kernels) {
                double median = quantile(values.get(kernel), 0.5);
                String ratio = kernel.equals(kernels.get(0)) ? "" : ratio(median, reference);
                text.append(' ').append(number(median)).append(ratio).append(" |");
            }
            text.append('\n');
        });
        return text.toString();
    }

    private static String ratio(double value, double reference) {
        return reference > 0 && Double.isFinite(value / reference)
                ? String.format(Locale.ROOT, " (×%.2f)", value / reference)
                : "";
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "never" : String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
    }
}
