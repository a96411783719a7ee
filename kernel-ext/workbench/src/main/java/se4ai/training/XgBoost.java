package se4ai.training;

import java.util.Optional;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.jspecify.annotations.Nullable;

/** Whether the library XGBoost, which is native code, runs on this machine. */
final class XgBoost {

    private static final Optional<String> WHY_NOT = Optional.ofNullable(tried());

    private XgBoost() {}

    /** Why it does not run here, as a sentence; empty where it runs. */
    static Optional<String> whyNot() {
        return WHY_NOT;
    }

    private static @Nullable String tried() {
        try {
            new DMatrix(new float[] {0}, 1, 1, Float.NaN).dispose();
            return null;
        } catch (XGBoostError | LinkageError e) {
            return "XGBoost has no library that runs on this machine (" + PyTorch.machine()
                    + "); boosting is left out, everything else works."
                    + (PyTorch.isMac() ? " It needs OpenMP: try `brew install libomp`." : "");
        }
    }
}
