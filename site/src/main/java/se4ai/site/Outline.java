package se4ai.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An outline is what a page can be entered by: its title, its headings and a name for each that no other part has. */
final class Outline {

    /** One heading; {@code level} is 2 for a section and 3 for a part of one. */
    record Heading(int level, String id, String text) {}

    private final Set<String> ids = new HashSet<>();
    private final List<Heading> headings = new ArrayList<>();
    private @Nullable String title;

    /** The text of the first first-level heading, or null where there is none. */
    @Nullable
    String title() {
        return title;
    }

    /** Whether the text of a first-level heading is the page's title, because it is the first or says the same. */
    boolean takesAsTitle(String text) {
        if (title == null) {
            title = text;
        }
        return text.equals(title);
    }

    List<Heading> headings() {
        return List.copyOf(headings);
    }

    /** Adds a heading and gives its id. */
    String heading(int level, String text) {
        String id = unique(slug(text));
        headings.add(new Heading(level, id, text));
        return id;
    }

    /** The wanted id, or with a number behind it where the page already has it. */
    String unique(String wanted) {
        String id = wanted;
        for (int number = 2; !ids.add(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    /** Text as part of a link: small letters and digits, all else a dash. */
    static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String slug =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "part" : slug;
    }

    /** The sections as a list of links, or empty text where there are fewer than two. */
    String html() {
        List<Heading> sections =
                headings.stream().filter(heading -> heading.level() == 2).toList();
        if (sections.size() < 2) {
            return "";
        }
        StringBuilder list = new StringBuilder("<ol>\n");
        for (Heading section : sections) {
            list.append("<li><a href=\"#").append(section.id()).append("\">");
            list.append(Html.escape(section.text())).append("</a></li>\n");
        }
        return list.append("</ol>").toString();
    }
}
