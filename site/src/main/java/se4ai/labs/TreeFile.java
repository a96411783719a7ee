package se4ai.labs;

import se4ai.draw.FaultTreeDrawing;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.exchange.OpenPsa;
import se4ai.faulttree.exchange.Outline;

/** A tree file is a fault tree as text that can be taken along; each kind can be brought in again. */
public enum TreeFile {
    OUTLINE("outline, to read and to type", ".txt", "text/plain"),
    OPEN_PSA("Open-PSA (XML)", ".xml", "application/xml"),
    SVG("drawing (SVG) with the tree in it", ".svg", "image/svg+xml");

    private static final String END = "</svg>";
    private static final int LONGEST_NAME = 60;

    private final String words;
    private final String extension;
    private final String type;

    TreeFile(String words, String extension, String type) {
        this.words = words;
        this.extension = extension;
        this.type = type;
    }

    public String words() {
        return words;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** A file name for a tree, in letters and digits that any system takes. */
    public String fileName(String tree) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < tree.length() && name.length() < LONGEST_NAME; i++) {
            char c = Character.toLowerCase(tree.charAt(i));
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (plain || name.length() > 0 && name.charAt(name.length() - 1) != '-') {
                name.append(plain ? c : '-');
            }
        }
        boolean ends = name.length() > 0 && name.charAt(name.length() - 1) == '-';
        String whole = ends ? name.substring(0, name.length() - 1) : name.toString();
        return (whole.isEmpty() ? "fault-tree" : whole) + extension;
    }

    public String write(FaultTree tree) {
        return switch (this) {
            case OUTLINE -> Outline.write(tree);
            case OPEN_PSA -> OpenPsa.write(tree);
            case SVG -> svg(tree);
        };
    }

    /** The drawing, and in its metadata the tree itself, so that the drawing can be opened again. */
    private static String svg(FaultTree tree) {
        String svg = FaultTreeDrawing.of(tree).svg();
        String xml = OpenPsa.write(tree);
        int end = svg.lastIndexOf(END);
        int root = xml.indexOf("<opsa-mef");
        return svg.substring(0, end) + "<metadata>" + xml.substring(root) + "</metadata>" + END + "\n";
    }
}
