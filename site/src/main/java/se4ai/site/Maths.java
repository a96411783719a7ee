package se4ai.site;

import java.io.IOException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import se4ai.notebook.BadInputException;
import uk.ac.ed.ph.snuggletex.InputError;
import uk.ac.ed.ph.snuggletex.SnuggleEngine;
import uk.ac.ed.ph.snuggletex.SnuggleInput;
import uk.ac.ed.ph.snuggletex.SnuggleSession;
import uk.ac.ed.ph.snuggletex.XMLStringOutputOptions;
import uk.ac.ed.ph.snuggletex.utilities.MessageFormatter;

/** Maths is LaTeX turned into MathML, which every current browser draws and reads aloud without a script. */
final class Maths {

    /** What authors write and SnuggleTeX does not know. */
    private static final String PREAMBLE = """
            \\newcommand{\\text}[1]{\\mbox{#1}}
            \\newcommand{\\operatorname}[1]{\\mathrm{#1}}
            \\newcommand{\\to}{\\rightarrow}
            \\newcommand{\\lvert}{\\vert}
            \\newcommand{\\rvert}{\\vert}
            """;

    private static final Map<String, Integer> FIRST_CAPITAL = Map.of("double-struck", 0x1D538, "bold", 0x1D400);

    private static final SnuggleEngine ENGINE = new SnuggleEngine();

    private Maths() {}

    /** A formula within a line. */
    static String inline(String latex) {
        return mathml(latex, "$" + latex + "$", false);
    }

    /** A formula on lines of its own. */
    static String display(String latex) {
        return mathml(latex, "\\[" + latex + "\\]", true);
    }

    private static String mathml(String latex, String input, boolean block) {
        SnuggleSession session = ENGINE.createSession();
        try {
            session.parseInput(new SnuggleInput(PREAMBLE));
            session.parseInput(new SnuggleInput(input));
        } catch (IOException e) {
            throw new IllegalStateException("A formula is read from memory, not from a file.", e);
        }
        String xml = session.buildXMLString(options());
        if (!session.getErrors().isEmpty()) {
            throw unreadable(latex, session.getErrors().get(0));
        }
        return inBrowsersWords(xml, latex, block);
    }

    private static XMLStringOutputOptions options() {
        XMLStringOutputOptions options = new XMLStringOutputOptions();
        options.setEncoding("UTF-8");
        options.setUsingNamedEntities(false);
        return options;
    }

    private static BadInputException unreadable(String latex, InputError error) {
        String reason = MessageFormatter.getErrorMessage(error);
        return new BadInputException("Formula '" + latex.strip() + "' cannot be turned into MathML: " + reason
                + ". Write it with simpler LaTeX, or write \\$ where a dollar is meant.");
    }

    /** SnuggleTeX writes MathML 2; browsers draw MathML Core, which has no fences and no styles of whole terms. */
    private static String inBrowsersWords(String xml, String latex, boolean block) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.html);
        document.select("mfenced").forEach(Maths::unfence);
        document.select("mstyle[mathvariant=normal]").forEach(Maths::upright);
        document.select("mi[mathvariant]").forEach(Maths::spellVariant);
        document.select("mn").forEach(number -> number.text(number.text().replace('-', '−')));
        Element math = document.selectFirst("math");
        if (math == null) {
            throw new BadInputException("Formula '" + latex + "' is empty; write \\$ where a dollar is meant.");
        }
        math.attr("alttext", latex.strip());
        if (block) {
            math.attr("display", "block");
        }
        return math.outerHtml();
    }

    private static void unfence(Element fenced) {
        Element row = new Element("mrow");
        appendFence(row, fenced.attr("open"));
        boolean first = true;
        for (Element term : fenced.children()) {
            if (!first) {
                row.appendElement("mo").text(",");
            }
            row.appendChild(term);
            first = false;
        }
        appendFence(row, fenced.attr("close"));
        fenced.replaceWith(row);
    }

    private static void appendFence(Element row, String fence) {
        if (!fence.isEmpty()) {
            row.appendElement("mo").text(fence);
        }
    }

    /** An identifier of one letter is slanted, of several upright: so the letters of an upright word become one. */
    private static void upright(Element style) {
        for (Element letter : style.select("mi")) {
            Element before = letter.previousElementSibling();
            if (before != null && before.normalName().equals("mi")) {
                letter.text(before.text() + letter.text());
                before.remove();
            }
            letter.attr("mathvariant", "normal");
        }
        style.tagName("mrow").clearAttributes();
    }

    private static void spellVariant(Element letter) {
        Integer first = FIRST_CAPITAL.get(letter.attr("mathvariant"));
        String text = letter.text();
        if (first != null && text.matches("[A-Z]")) {
            letter.text(variant(first, text.charAt(0)));
            letter.removeAttr("mathvariant");
        } else if (text.length() > 1 || first != null) {
            letter.removeAttr("mathvariant");
        }
    }

    private static String variant(int first, char letter) {
        int index = "CHNPQRZ".indexOf(letter);
        return first == 0x1D538 && index >= 0
                ? "ℂℍℕℙℚℝℤ".substring(index, index + 1)
                : Character.toString(first + letter - 'A');
    }
}
