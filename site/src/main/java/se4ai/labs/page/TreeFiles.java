package se4ai.labs.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;
import org.teavm.jso.dom.xml.Attr;
import org.teavm.jso.dom.xml.DOMParser;
import org.teavm.jso.dom.xml.Document;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.dom.xml.NamedNodeMap;
import org.teavm.jso.dom.xml.Node;
import org.teavm.jso.file.File;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.exchange.OpenPsa;
import se4ai.faulttree.exchange.Outline;
import se4ai.faulttree.exchange.XmlElement;
import se4ai.labs.TreeDraft;
import se4ai.labs.TreeFile;

/** Tree files let a tree be taken along as text, and be brought in. */
final class TreeFiles {

    private final Elements make;
    private final FaultTreeLab lab;
    private final HTMLSelectElement format;
    private final HTMLTextAreaElement text;
    private final HTMLInputElement file;

    TreeFiles(Elements make, FaultTreeLab lab) {
        this.make = make;
        this.lab = lab;
        format = make.select("lab-format");
        for (TreeFile each : TreeFile.values()) {
            format.appendChild(make.option(each.name(), each.words()));
        }
        format.onEvent("change", event -> write());
        text = (HTMLTextAreaElement) make.element("textarea", "");
        text.setId("lab-text");
        text.setRows(12);
        text.setAttribute("spellcheck", "false");
        file = make.input("lab-file", "file");
        file.setAttribute("accept", ".xml,.opsa,.mef,.txt,.svg");
        file.onEvent("change", event -> open());
    }

    HTMLElement element() {
        HTMLElement section = make.box(
                "section",
                "lab-files",
                make.text("h2", "", "Take it along, bring one in"),
                make.text(
                        "p",
                        "muted",
                        "The address of this page holds the tree: keep it or send it. Here the tree is as text; change it, or"
                                + " put another in its place, and open that."),
                make.labelled("Format", format),
                make.labelled("Tree as text", text),
                make.box(
                        "div",
                        "lab-buttons",
                        make.button("Open this text", () -> open("the text", text.getValue())),
                        make.button("Copy", this::copy),
                        make.button("Download", this::download)),
                make.labelled("Open a file", file));
        section.setAttribute("aria-label", "Tree as text");
        return section;
    }

    /** Shows the tree as it is now, unless the reader is at work on the text. */
    void show() {
        if (make.document().getActiveElement() != text) {
            write();
        }
    }

    private TreeFile chosen() {
        return TreeFile.valueOf(format.getValue());
    }

    private void write() {
        text.setValue(chosen().write(lab.editor().report().tree()));
    }

    private void copy() {
        text.select();
        make.document().execCommand("copy");
        lab.say("Copied the tree as " + chosen().words() + ".", false);
    }

    private void download() {
        String name = chosen().fileName(lab.editor().draft().top());
        HTMLElement link = make.element("a", "");
        link.setAttribute("download", name);
        link.setAttribute(
                "href", "data:" + chosen().type() + ";charset=utf-8," + Window.encodeURIComponent(text.getValue()));
        link.click();
        lab.say("Downloaded " + name + ".", false);
    }

    private void open() {
        File chosen = file.getFiles().getLength() == 0 ? null : file.getFiles().item(0);
        if (chosen != null) {
            read(chosen, content -> {
                open("the file " + chosen.getName(), content);
                file.setValue("");
            });
        }
    }

    /** What to do with the text of a file once it is read. */
    @JSFunctor
    private interface Reader extends JSObject {
        void take(String content);
    }

    @JSBody(
            params = {"file", "reader"},
            script = "file.text().then(reader);")
    private static native void read(File file, Reader reader);

    private void open(String what, String content) {
        lab.edit(editor -> editor.open(what, () -> TreeDraft.of(tree(content))));
        if (!lab.editor().refused()) {
            lab.tree().focus();
            write();
        }
    }

    /** The tree in a text of any format; XML is taken apart by the browser. */
    private static FaultTree tree(String content) {
        if (!content.strip().startsWith("<")) {
            return Outline.read(content);
        }
        Document document = new DOMParser().parseFromString(content.strip(), "text/xml");
        Element wrong = document.querySelector("parsererror");
        if (wrong != null) {
            throw new IllegalArgumentException("This XML cannot be read. " + firstLine(wrong));
        }
        Element root = document.querySelector("opsa-mef");
        if (root == null) {
            throw new IllegalArgumentException("This XML has no element <opsa-mef>, so it is no Open-PSA fault tree. An"
                    + " SVG can be opened where it was made here.");
        }
        XmlElement.Builder builder = new XmlElement.Builder();
        copy(root, builder);
        return OpenPsa.read(builder.root());
    }

    private static String firstLine(Element wrong) {
        String said = wrong.getTextContent().strip();
        int end = said.indexOf('\n');
        return end < 0 ? said : said.substring(0, end);
    }

    /** Hands an element of the browser on, with all that is in it. */
    private static void copy(Element element, XmlElement.Builder builder) {
        builder.start(element.getTagName(), 0);
        NamedNodeMap<Attr> attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            builder.attribute(attributes.item(i).getName(), attributes.item(i).getValue());
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.ELEMENT_NODE) {
                copy((Element) node, builder);
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                builder.text(node.getNodeValue());
            }
        }
        builder.end();
    }
}
