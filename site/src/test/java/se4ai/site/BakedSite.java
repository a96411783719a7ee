package se4ai.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The site that the build has just baked. */
final class BakedSite {

    static final Path ROOT = Path.of("target/site").toAbsolutePath();

    private BakedSite() {}

    static List<Path> pages() {
        try {
            return new Folder(ROOT)
                    .files().stream()
                            .filter(file -> file.toString().endsWith(".html"))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document read(Path page) {
        try {
            return Jsoup.parse(page.toFile(), "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
