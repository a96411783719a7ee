package se4ai.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class MavenMagicTest {

    @TempDir
    private Path folder;

    private TestHost host = new TestHost();

    /** A repository of files, in place of all others, in which one library needs two more. */
    @BeforeEach
    void repository() throws IOException {
        publish("org.first", "first", "1.0", "org.second:second:2.0", "org.kernel:inside:1.0");
        publish("org.second", "second", "2.0");
        publish("org.kernel", "inside", "1.0");
        settings(mirror());
        jar(folder.resolve("inside-3.1.jar"), "META-INF/maven/org.kernel/inside/pom.properties");
        host = new TestHost(folder, List.of(folder.resolve("inside-3.1.jar")));
    }

    @Test
    void a_library_comes_with_what_it_needs_but_for_what_is_there() {
        assertThat(ask("org.first:first:1.0"))
                .hasToString("inside 1.0 (here: 3.1) is left out: what is on the class path already is used.");
        assertThat(host.added.stream().map(path -> path.getFileName().toString()))
                .containsExactly("first-1.0.jar", "second-2.0.jar");
        assertThat(host.added).allMatch(path -> path.startsWith(folder.resolve("cache")));
        assertThat(host.said).first().isEqualTo("Looking for org.first:first:1.0");
        assertThat(host.said)
                .last()
                .asString()
                .matches("Added first 1\\.0, second 2\\.0 \\(.* B, [0-9] files fetched\\)\\.");
    }

    @Test
    void several_can_be_named_at_once() {
        ask("org.second:second:2.0 org.first:first:1.0");
        assertThat(host.added).hasSize(2);
    }

    @Test
    void what_is_added_twice_is_there_already() {
        assertThat(ask("org.second:second:2.0")).isNull();
        assertThat(ask("org.second:second:2.0"))
                .hasToString("second 2.0 is left out: what is on the class path already is used.");
        assertThat(host.said).last().isEqualTo("Nothing is new: all of it is on the class path already.");
        assertThat(host.added).hasSize(1);
    }

    @Test
    void what_was_fetched_once_needs_no_network() throws IOException {
        ask("org.first:first:1.0");
        Files.move(folder.resolve("remote"), folder.resolve("gone"));
        host.added.clear();
        ask("org.first:first:1.0");
        assertThat(host.said).last().asString().endsWith(" B, nothing fetched).");
        settings(mirror() + "<offline>true</offline>");
        host.added.clear();
        ask("org.first:first:1.0");
        assertThat(host.said).last().asString().endsWith(" B, nothing fetched).");
        assertThatThrownBy(() -> ask("org.first:other:2.0"))
                .hasMessage("org.first:other:jar:2.0 is not in " + folder.resolve("cache")
                        + ", and Maven's settings say offline. Take <offline> out of settings.xml, "
                        + "or name a library that is there.");
    }

    @Test
    void a_library_that_there_is_not_is_refused() {
        assertThatThrownBy(() -> ask("org.first:fist:1.0"))
                .hasMessage("There is no org.first:fist:jar:1.0 in the repositories of Maven's settings (files). "
                        + "Check group, artifact and version.");
        assertThat(host.added).isEmpty();
    }

    @Test
    void a_network_that_fails_is_told_with_what_to_look_at() throws IOException {
        settings(
                "<mirrors><mirror><id>gone</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:1/</url></mirror></mirrors>");
        assertThatThrownBy(() -> ask("org.first:first:1.0"))
                .hasMessageStartingWith("The library could not be fetched: ConnectException (Connection refused")
                .hasMessageEndingWith("). Check the network, and mirrors and proxies in settings.xml; what is in "
                        + folder.resolve("cache") + " needs no network.");
    }

    @Test
    void a_name_that_is_no_coordinate_is_refused() {
        String example = " Write, for example, %maven org.apache.commons:commons-text:1.15.0.";
        assertThatThrownBy(() -> ask("org.first:first"))
                .hasMessage("A library is named group:artifact:version, but this one was 'org.first:first'. "
                        + "The version is missing." + example);
        for (String wrong : List.of("first", "a::1", "a:b:c:d:e:f", "'a:b c:1'", "a/b:c:1")) {
            assertThatThrownBy(() -> ask(wrong))
                    .hasMessage("A library is named group:artifact:version, but this one was '" + wrong.replace("'", "")
                            + "'." + example);
        }
        assertThatThrownBy(() -> ask("")).hasMessage("%maven needs a library, such as" + example.substring(20));
    }

    @Test
    void settings_that_cannot_be_read_are_named() throws IOException {
        Files.writeString(folder.resolve("settings.xml"), "<settings><mirrors></settings>");
        assertThatThrownBy(() -> ask("org.first:first:1.0"))
                .hasMessageStartingWith("Maven's settings cannot be read: Non-parseable settings ")
                .hasMessageEndingWith(". Mend " + folder.resolve("settings.xml") + " and run the cell again.");
    }

    @Test
    void repositories_of_active_profiles_are_asked() throws IOException {
        settings("<profiles><profile><id>ours</id><repositories><repository><id>central</id><url>"
                + folder.resolve("remote").toUri()
                + "</url></repository></repositories></profile></profiles>"
                + "<activeProfiles><activeProfile>ours</activeProfile></activeProfiles>");
        ask("org.second:second:2.0");
        assertThat(host.added).hasSize(1);
    }

    @Test
    void the_settings_of_the_installed_maven_are_found_by_its_home_or_its_command() throws IOException {
        Path home = Files.createDirectories(folder.resolve("maven"));
        Path conf = Files.createDirectories(home.resolve("conf")).resolve("settings.xml");
        Files.createFile(Files.createDirectories(home.resolve("bin")).resolve("mvn"));
        assertThat(MavenSettings.installed(Map.of("MAVEN_HOME", home.toString())))
                .isEmpty();
        Files.createFile(conf);
        assertThat(MavenSettings.installed(Map.of("MAVEN_HOME", home.toString())))
                .contains(conf);
        assertThat(MavenSettings.installed(Map.of("PATH", home.resolve("bin").toString())))
                .contains(conf.toRealPath());
        assertThat(MavenSettings.installed(Map.of())).isEmpty();
    }

    @Test
    void the_version_of_a_jar_is_in_its_name_or_its_pom() throws IOException {
        jar(folder.resolve("plain-1.2.jar"), "A.class");
        jar(folder.resolve("fat.jar"), "META-INF/maven/g/inner/pom.properties");
        KnownJars known = KnownJars.on(List.of(folder.resolve("plain-1.2.jar"), folder.resolve("fat.jar"), folder));
        assertThat(known.version("any", "plain")).contains("1.2");
        assertThat(known.version("g", "inner")).contains("");
        assertThat(known.version("other", "inner")).isEmpty();
    }

    private @Nullable Object ask(String arguments) {
        return new MavenMagic(() -> MavenSettings.of(folder, null))
                .eval(new MagicCall("%maven", arguments, null, 1), host);
    }

    private String mirror() {
        return "<mirrors><mirror><id>files</id><mirrorOf>*</mirrorOf><url>"
                + folder.resolve("remote").toUri() + "</url></mirror></mirrors>";
    }

    private void settings(String inside) throws IOException {
        Files.writeString(
                folder.resolve("settings.xml"),
                "<settings><localRepository>" + folder.resolve("cache") + "</localRepository>" + inside
                        + "</settings>");
    }

    private void publish(String group, String artifact, String version, String... needed) throws IOException {
        Path place = Files.createDirectories(folder.resolve("remote")
                .resolve(group.replace('.', '/'))
                .resolve(artifact)
                .resolve(version));
        StringBuilder needs = new StringBuilder();
        for (String each : needed) {
            needs.append("<dependency>").append(named(each.split(":"))).append("</dependency>");
        }
        Files.writeString(
                place.resolve(artifact + "-" + version + ".pom"),
                "<project><modelVersion>4.0.0</modelVersion>" + named(group, artifact, version) + "<dependencies>"
                        + needs + "</dependencies></project>");
        jar(place.resolve(artifact + "-" + version + ".jar"), artifact + ".txt");
    }

    private static String named(String... parts) {
        return "<groupId>" + parts[0] + "</groupId><artifactId>" + parts[1] + "</artifactId><version>" + parts[2]
                + "</version>";
    }

    private static void jar(Path file, String entry) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new JarEntry(entry));
            out.closeEntry();
        }
    }
}
