package se4ai.data;

import java.util.ArrayList;
import java.util.List;
import se4ai.pipeline.CodeBox;
import se4ai.pipeline.CodeShare;

/** The mini-system is a small program around a model whose code lies in ten folders, one for each kind of code. */
public final class MiniSystem {

    private static final String FOLDER = "mini-system/";

    private final DataFolder data;

    private MiniSystem(DataFolder data) {
        this.data = data;
    }

    /** How the code of the course's mini-system is shared out. */
    public static CodeShare ofCourse() {
        return in(DataFolder.ofCourse()).share();
    }

    static MiniSystem in(DataFolder data) {
        return new MiniSystem(data);
    }

    /** The names of its files, such as {@code mini-system/learning/Logistic.java}. */
    List<String> files() {
        List<String> all = new ArrayList<>();
        for (CodeBox box : CodeBox.values()) {
            all.addAll(files(box));
        }
        return all;
    }

    CodeShare share() {
        CodeShare share = CodeShare.EMPTY;
        for (CodeBox box : CodeBox.values()) {
            for (String file : files(box)) {
                share = share.plus(box, data.text(file));
            }
        }
        return share;
    }

    private List<String> files(CodeBox box) {
        return data.names(FOLDER + box.folder());
    }
}
