package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinksTest {

    static List<Path> pages() {
        return BakedSite.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_to_a_page_and_to_a_place_on_it(Path page) {
        List<String> broken = new ArrayList<>();
        for (Element link : BakedSite.read(page).select("[href], [src]")) {
            URI target = URI.create(link.hasAttr("href") ? link.attr("href") : link.attr("src"));
            if (!target.isAbsolute() && !resolves(page, target)) {
                broken.add(target.toString());
            }
        }
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_link_depends_on_where_the_site_is_served(Path page) {
        assertThat(BakedSite.read(page).select("[href^=/], [src^=/], base")).isEmpty();
    }

    private static boolean resolves(Path page, URI target) {
        Path file = target.getPath().isEmpty()
                ? page
                : page.resolveSibling(target.getPath()).normalize();
        return file.startsWith(BakedSite.ROOT)
                && Files.isRegularFile(file)
                && (target.getFragment() == null || BakedSite.read(file).getElementById(target.getFragment()) != null);
    }
}
