package se4ai.widget;

/** The parts of Jupyter's widget front end, each with the versions in which it has what we use. */
enum FrontEndModule {
    BASE("@jupyter-widgets/base", "^2.0.0 || ^1.2.0"),
    CONTROLS("@jupyter-widgets/controls", "^2.0.0 || ^1.5.0"),
    OUTPUT("@jupyter-widgets/output", "^1.0.0");

    private final String module;
    private final String versions;

    FrontEndModule(String module, String versions) {
        this.module = module;
        this.versions = versions;
    }

    String module() {
        return module;
    }

    /** A range, so that the front ends of ipywidgets 7 and 8 both find what they have. */
    String versions() {
        return versions;
    }
}
