package se4ai.site;

import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The maths of Markdown: {@code $…$} within a line, {@code $$…$$} on lines of its own.
 *
 * <p>A dollar opens a formula only before a visible character, and closes it only after one and not before a digit:
 * so prices stay prices.
 */
final class MathsExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    /** A number and then a word: "$5 for one, $9 for two" holds no formula. */
    private static final String PRICE = "(?s)[\\d.,]+\\s+\\p{Alpha}{2,}.*";

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(new Dollar());
        parser.customBlockParserFactory(Paragraph::start);
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(Drawn::new);
    }

    /** A formula within a line. */
    static final class Formula extends CustomNode {
        private final String latex;

        Formula(String latex) {
            this.latex = latex;
        }

        String latex() {
            return latex;
        }
    }

    /** A formula on lines of its own. */
    static final class DisplayFormula extends CustomBlock {
        private final StringBuilder latex = new StringBuilder();
    }

    private static final class Dollar implements InlineContentParserFactory, InlineContentParser {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            boolean display = scanner.matchMultiple('$') == 2;
            Position start = scanner.position();
            if (Character.isWhitespace(scanner.peek()) && !display) {
                return ParsedInline.none();
            }
            while (scanner.find('$') >= 0) {
                String latex = scanner.getSource(start, scanner.position()).getContent();
                boolean escaped = latex.endsWith("\\");
                int length = scanner.matchMultiple('$');
                if (!escaped && closes(latex, scanner.peek(), length, display)) {
                    return ParsedInline.of(new Formula(latex), scanner.position());
                }
            }
            return ParsedInline.none();
        }

        private static boolean closes(String latex, char next, int length, boolean display) {
            if (display) {
                return length == 2;
            }
            return length == 1
                    && !latex.isBlank()
                    && !latex.matches(PRICE)
                    && !Character.isWhitespace(latex.charAt(latex.length() - 1))
                    && !Character.isDigit(next);
        }
    }

    private static final class Paragraph extends AbstractBlockParser {
        private final DisplayFormula formula = new DisplayFormula();
        private boolean closed;

        static BlockStart start(ParserState state, MatchedBlockParser matched) {
            String line = state.getLine().getContent().toString().strip();
            boolean opens = state.getIndent() < 4 && line.startsWith("$$") && line.indexOf("$$", 2) < 0;
            boolean whole = line.length() > 4 && line.startsWith("$$") && line.indexOf("$$", 2) == line.length() - 2;
            return opens || whole
                    ? BlockStart.of(new Paragraph()).atIndex(state.getNextNonSpaceIndex() + 2)
                    : BlockStart.none();
        }

        @Override
        public Block getBlock() {
            return formula;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            String text = line.getContent().toString().stripTrailing();
            closed = text.endsWith("$$");
            formula.latex
                    .append(closed ? text.substring(0, text.length() - 2) : text)
                    .append('\n');
        }
    }

    private record Drawn(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Formula.class, DisplayFormula.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Formula formula) {
                context.getWriter().raw(Maths.inline(formula.latex));
            } else if (node instanceof DisplayFormula formula) {
                context.getWriter().line();
                context.getWriter()
                        .raw("<div class=\"formula scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Formula\">");
                context.getWriter().raw(Maths.display(formula.latex.toString().strip()) + "</div>");
                context.getWriter().line();
            }
        }
    }
}
