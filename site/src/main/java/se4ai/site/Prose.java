package se4ai.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Prose is Markdown with tables and maths, turned into HTML; tags written in it are shown, never obeyed.
 *
 * <p>The first heading of the first level becomes the page's title, and links to notebooks lead to their pages.
 */
final class Prose {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), new MathsExtension());
    private static final String LAB = "lab ";
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private final Outline outline;
    private final HtmlRenderer renderer;

    Prose(Outline outline) {
        this.outline = outline;
        renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> this::attributes)
                .nodeRendererFactory(CodeBlocks::new)
                .build();
    }

    String html(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new Levels());
        String box = Html.TABLE_BOX;
        int inside = box.indexOf("</div>");
        return renderer.render(document)
                .replace("<table>", box.substring(0, inside) + "<table>")
                .replace("</table>", "</table>" + box.substring(inside));
    }

    private void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            attributes.put("id", outline.heading(heading.getLevel(), text(heading)));
        } else if (node instanceof Link) {
            attributes.computeIfPresent("href", (name, link) -> page(link));
        }
        String side = attributes.remove("align");
        if (side != null) {
            attributes.put("class", "to-" + side);
        }
    }

    /** A link to another notebook leads to its page. */
    private static String page(String link) {
        return link.contains(":") ? link : link.replaceFirst("\\.ipynb(?=$|#)", ".html");
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new Words(text));
        return text.toString();
    }

    /** One first-level heading a page: the first is the title, the others step down. */
    private final class Levels extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() > 1) {
                return;
            }
            heading.setLevel(2);
            if (outline.takesAsTitle(text(heading))) {
                heading.unlink();
            }
        }
    }

    private static final class Words extends AbstractVisitor {
        private final StringBuilder text;

        Words(StringBuilder text) {
            this.text = text;
        }

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append(' ');
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof MathsExtension.Formula formula) {
                text.append(formula.latex());
            }
        }
    }

    private record CodeBlocks(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FencedCodeBlock.class);
        }

        @Override
        public void render(Node node) {
            FencedCodeBlock block = (FencedCodeBlock) node;
            context.getWriter().line();
            context.getWriter().raw(html(String.valueOf(block.getInfo()), block.getLiteral()));
            context.getWriter().line();
        }

        private static String html(String info, String literal) {
            if (info.equals("java")) {
                return Html.java(literal, "Java code");
            }
            String text = Html.escape(literal.stripTrailing());
            return info.startsWith(LAB)
                    ? Html.lab(info.substring(LAB.length()).strip(), text)
                    : Html.pre("text", "Text", text);
        }
    }
}
