package se4ai.kernel.magic;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.settings.Profile;
import org.apache.maven.settings.Repository;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsBuilderFactory;
import org.apache.maven.settings.building.DefaultSettingsBuildingRequest;
import org.apache.maven.settings.building.SettingsBuildingException;
import org.apache.maven.settings.crypto.DefaultSettingsDecrypter;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.repository.Proxy;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.repository.RepositoryPolicy;
import org.eclipse.aether.util.repository.AuthenticationBuilder;
import org.eclipse.aether.util.repository.DefaultAuthenticationSelector;
import org.eclipse.aether.util.repository.DefaultMirrorSelector;
import org.eclipse.aether.util.repository.DefaultProxySelector;
import org.jspecify.annotations.Nullable;
import org.sonatype.plexus.components.cipher.DefaultPlexusCipher;
import org.sonatype.plexus.components.sec.dispatcher.DefaultSecDispatcher;

/** What a user's settings.xml says of mirrors, proxies, passwords, repositories and the folder for jars. */
final class MavenSettings {

    private final Path home;
    private final Settings settings;
    private final SettingsDecryptionResult secrets;

    private MavenSettings(Path home, Settings settings) {
        this.home = home;
        this.settings = settings;
        DefaultSecDispatcher dispatcher = new DefaultSecDispatcher(
                new DefaultPlexusCipher(),
                Map.of(),
                home.resolve("settings-security.xml").toString());
        secrets = new DefaultSettingsDecrypter(dispatcher).decrypt(new DefaultSettingsDecryptionRequest(settings));
    }

    /** Those of the user whom the kernel runs for, and of the Maven that is installed. */
    static MavenSettings ofUser() {
        Path home = Path.of(System.getProperty("user.home"), ".m2");
        return of(home, installed(System.getenv()).orElse(null));
    }

    /**
     * Those in a folder, over those of an installation.
     *
     * @param home the folder of the user's settings.xml; none need be there
     */
    static MavenSettings of(Path home, @Nullable Path global) {
        DefaultSettingsBuildingRequest request = new DefaultSettingsBuildingRequest();
        request.setUserSettingsFile(home.resolve("settings.xml").toFile());
        request.setGlobalSettingsFile(global == null ? null : global.toFile());
        request.setSystemProperties(System.getProperties());
        try {
            return new MavenSettings(
                    home,
                    new DefaultSettingsBuilderFactory()
                            .newInstance()
                            .build(request)
                            .getEffectiveSettings());
        } catch (SettingsBuildingException e) {
            throw new MagicException(
                    "Maven's settings cannot be read: "
                            + e.getProblems().get(0).getMessage().strip() + ". Mend "
                            + home.resolve("settings.xml") + " and run the cell again.",
                    e);
        }
    }

    /** The settings of the Maven that a shell would find. */
    static Optional<Path> installed(Map<String, String> environment) {
        List<Path> homes = new ArrayList<>();
        for (String name : List.of("MAVEN_HOME", "M2_HOME")) {
            Optional.ofNullable(environment.get(name)).map(Path::of).ifPresent(homes::add);
        }
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path mvn = Path.of(folder, "mvn");
            if (Files.isRegularFile(mvn)) {
                home(mvn).ifPresent(homes::add);
            }
        }
        return homes.stream()
                .map(home -> home.resolve("conf").resolve("settings.xml"))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static Optional<Path> home(Path mvn) {
        try {
            return Optional.ofNullable(mvn.toRealPath().getParent()).map(Path::getParent);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    boolean isOffline() {
        return settings.isOffline();
    }

    /** The folder that jars are kept in. */
    Path localRepository() {
        String asked = System.getProperty("maven.repo.local");
        String named = asked == null ? settings.getLocalRepository() : asked;
        return named == null || named.isBlank() ? home.resolve("repository") : Path.of(named);
    }

    void applyTo(DefaultRepositorySystemSession session) {
        session.setOffline(isOffline());
        session.setMirrorSelector(mirrors());
        session.setProxySelector(proxies());
        session.setAuthenticationSelector(passwords());
    }

    /** The repositories of the profiles that are always active. */
    List<RemoteRepository> repositories() {
        List<RemoteRepository> repositories = new ArrayList<>();
        for (Profile profile : settings.getProfiles()) {
            boolean isDefault =
                    profile.getActivation() != null && profile.getActivation().isActiveByDefault();
            if (isDefault || settings.getActiveProfiles().contains(profile.getId())) {
                profile.getRepositories().forEach(each -> repositories.add(remote(each)));
            }
        }
        return repositories;
    }

    private DefaultMirrorSelector mirrors() {
        DefaultMirrorSelector mirrors = new DefaultMirrorSelector();
        settings.getMirrors()
                .forEach(mirror -> mirrors.add(
                        mirror.getId(),
                        mirror.getUrl(),
                        mirror.getLayout(),
                        false,
                        mirror.isBlocked(),
                        mirror.getMirrorOf(),
                        mirror.getMirrorOfLayouts()));
        return mirrors;
    }

    private DefaultProxySelector proxies() {
        DefaultProxySelector proxies = new DefaultProxySelector();
        secrets.getProxies().stream().filter(proxy -> proxy.isActive()).forEach(proxy -> {
            AuthenticationBuilder who = new AuthenticationBuilder();
            who.addUsername(proxy.getUsername()).addPassword(proxy.getPassword());
            proxies.add(
                    new Proxy(proxy.getProtocol(), proxy.getHost(), proxy.getPort(), who.build()),
                    proxy.getNonProxyHosts());
        });
        return proxies;
    }

    private DefaultAuthenticationSelector passwords() {
        DefaultAuthenticationSelector passwords = new DefaultAuthenticationSelector();
        secrets.getServers().forEach(server -> {
            AuthenticationBuilder who = new AuthenticationBuilder();
            who.addUsername(server.getUsername()).addPassword(server.getPassword());
            if (server.getPrivateKey() != null) {
                who.addPrivateKey(server.getPrivateKey(), server.getPassphrase());
            }
            passwords.add(server.getId(), who.build());
        });
        return passwords;
    }

    private static RemoteRepository remote(Repository repository) {
        return new RemoteRepository.Builder(repository.getId(), repository.getLayout(), repository.getUrl())
                .setReleasePolicy(policy(repository.getReleases()))
                .setSnapshotPolicy(policy(repository.getSnapshots()))
                .build();
    }

    private static RepositoryPolicy policy(org.apache.maven.settings.@Nullable RepositoryPolicy policy) {
        boolean isEnabled = policy == null || policy.isEnabled();
        String update = policy == null || policy.getUpdatePolicy() == null
                ? RepositoryPolicy.UPDATE_POLICY_DAILY
                : policy.getUpdatePolicy();
        String checksum = policy == null || policy.getChecksumPolicy() == null
                ? RepositoryPolicy.CHECKSUM_POLICY_WARN
                : policy.getChecksumPolicy();
        return new RepositoryPolicy(isEnabled, update, checksum);
    }
}
