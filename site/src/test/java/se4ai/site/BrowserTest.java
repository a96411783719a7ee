package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a browser knows: how wide a page becomes. */
class BrowserTest {

    private static final int NARROW = 320;

    @TempDir
    private Path profile;

    @Test
    void no_page_scrolls_sideways_at_320_pixels() throws Exception {
        try (Browser browser = Browser.start(profile);
                SiteServer server = new SiteServer(SiteServer.STRICT)) {
            browser.size(NARROW, 600);
            assertThat(BakedSite.pages()).isNotEmpty().allSatisfy(page -> {
                browser.open(server.address(page));
                browser.until("!document.querySelector('[data-lab]:not([data-runs])')");
                assertThat(Integer.parseInt(browser.evaluate("document.documentElement.scrollWidth")))
                        .as(page.toString())
                        .isLessThanOrEqualTo(NARROW);
            });
        }
    }
}
