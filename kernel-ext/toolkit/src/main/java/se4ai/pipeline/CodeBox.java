package se4ai.pipeline;

/**
 * A code box is one of ten kinds of code that a system with a model consists of; only one of them is the model's.
 *
 * <p>Source: D. Sculley et al., <i>Hidden Technical Debt in Machine Learning Systems</i>, NeurIPS 2015, figure 1.
 */
public enum CodeBox {
    CONFIGURATION("Configuration", "configuration"),
    DATA_COLLECTION("Data collection", "collection"),
    DATA_VERIFICATION("Data verification", "verification"),
    FEATURE_EXTRACTION("Feature extraction", "features"),
    ML_CODE("ML code", "learning"),
    MACHINE_RESOURCE_MANAGEMENT("Machine resource management", "resources"),
    ANALYSIS_TOOLS("Analysis tools", "analysis"),
    PROCESS_MANAGEMENT_TOOLS("Process management tools", "process"),
    SERVING_INFRASTRUCTURE("Serving infrastructure", "serving"),
    MONITORING("Monitoring", "monitoring");

    private final String title;
    private final String folder;

    CodeBox(String title, String folder) {
        this.title = title;
        this.folder = folder;
    }

    /** The folder of the course's small system that holds its code. */
    public String folder() {
        return folder;
    }

    @Override
    public String toString() {
        return title;
    }
}
