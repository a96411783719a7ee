package se4ai.kernel.magic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.model.building.DefaultModelProcessor;
import org.apache.maven.model.io.DefaultModelReader;
import org.apache.maven.model.locator.DefaultModelLocator;
import org.apache.maven.model.superpom.DefaultSuperPomProvider;
import org.apache.maven.repository.internal.ArtifactDescriptorUtils;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyFilter;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.supplier.RepositorySystemSupplier;
import org.eclipse.aether.transfer.ArtifactNotFoundException;
import org.eclipse.aether.transfer.RepositoryOfflineException;
import org.eclipse.aether.transfer.TransferListener;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;
import org.eclipse.aether.util.repository.SimpleResolutionErrorPolicy;
import org.jspecify.annotations.Nullable;

/** Finds libraries with all that they need, as Maven does. */
final class MavenResolver {

    private static final String MODEL = "4.0.0";
    private static final int REQUEST_MILLIS = 60_000;

    private final RepositorySystem system = new RepositorySystemSupplier().get();
    private final MavenSettings settings;

    MavenResolver(MavenSettings settings) {
        this.settings = settings;
    }

    /**
     * What was found.
     *
     * @param found the libraries to add, in the order of the class path
     * @param leftOut those that are known already
     */
    record Resolution(List<Artifact> found, List<Artifact> leftOut) {}

    Resolution resolve(List<Artifact> wanted, KnownJars known, TransferListener listener) {
        DefaultRepositorySystemSession session = session(listener);
        List<RemoteRepository> repositories = repositories(session);
        CollectRequest collect = new CollectRequest();
        wanted.forEach(each -> collect.addDependency(new Dependency(each, JavaScopes.COMPILE)));
        collect.setRepositories(repositories);
        List<Artifact> leftOut = new ArrayList<>();
        try {
            DependencyFilter filter = DependencyFilterUtils.andFilter(
                    DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME),
                    (node, parents) -> isNew(node, known, leftOut));
            List<Artifact> found =
                    system
                            .resolveDependencies(session, new DependencyRequest(collect, filter))
                            .getArtifactResults()
                            .stream()
                            .map(ArtifactResult::getArtifact)
                            .toList();
            return new Resolution(found, leftOut);
        } catch (RepositoryException e) {
            throw failed(e, repositories);
        }
    }

    private static boolean isNew(DependencyNode node, KnownJars known, List<Artifact> leftOut) {
        Artifact artifact = node.getArtifact();
        boolean isKnown = artifact != null
                && known.version(artifact.getGroupId(), artifact.getArtifactId())
                        .isPresent();
        if (isKnown && !leftOut.contains(artifact)) {
            leftOut.add(artifact);
        }
        return !isKnown;
    }

    private DefaultRepositorySystemSession session(TransferListener listener) {
        DefaultRepositorySystemSession session = MavenRepositorySystemUtils.newSession();
        settings.applyTo(session);
        session.setSystemProperties(System.getProperties());
        session.setTransferListener(listener);
        session.setConfigProperty("aether.connector.requestTimeout", REQUEST_MILLIS);
        // What failed once is asked for again: the reader may have mended the network in between.
        session.setResolutionErrorPolicy(new SimpleResolutionErrorPolicy(false, false));
        LocalRepository jars = new LocalRepository(settings.localRepository().toFile());
        session.setLocalRepositoryManager(system.newLocalRepositoryManager(session, jars));
        return session;
    }

    /** Those of the settings, then the one that every Maven project has. */
    private List<RemoteRepository> repositories(DefaultRepositorySystemSession session) {
        List<RemoteRepository> all = new ArrayList<>(settings.repositories());
        new DefaultSuperPomProvider()
                        .setModelProcessor(new DefaultModelProcessor()
                                .setModelLocator(new DefaultModelLocator())
                                .setModelReader(new DefaultModelReader()))
                        .getSuperModel(MODEL)
                        .getRepositories()
                        .stream()
                        .map(ArtifactDescriptorUtils::toRemoteRepository)
                        .filter(each ->
                                all.stream().noneMatch(other -> other.getId().equals(each.getId())))
                        .forEach(all::add);
        return system.newResolutionRepositories(session, all);
    }

    private MagicException failed(RepositoryException error, List<RemoteRepository> repositories) {
        ArtifactNotFoundException missing = cause(error, ArtifactNotFoundException.class);
        RepositoryOfflineException offline = cause(error, RepositoryOfflineException.class);
        String names = repositories.stream().map(RemoteRepository::getId).collect(Collectors.joining(", "));
        if (settings.isOffline() || offline != null) {
            return new MagicException(
                    what(missing, error) + " is not in " + settings.localRepository()
                            + ", and Maven's settings say offline. Take <offline> out of settings.xml, or name a library that is there.",
                    error);
        }
        if (missing != null) {
            return new MagicException(
                    "There is no " + missing.getArtifact() + " in the repositories of Maven's settings (" + names
                            + "). Check group, artifact and version.",
                    error);
        }
        return new MagicException(
                "The library could not be fetched: " + root(error)
                        + ". Check the network, and mirrors and proxies in settings.xml; what is in "
                        + settings.localRepository() + " needs no network.",
                error);
    }

    private static String what(@Nullable ArtifactNotFoundException missing, RepositoryException error) {
        return missing == null
                ? "A library that is needed (" + error.getMessage() + ")"
                : missing.getArtifact().toString();
    }

    private static <T extends Throwable> @Nullable T cause(Throwable error, Class<T> type) {
        for (Throwable each = error; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        return null;
    }

    private static String root(Throwable error) {
        Throwable root = error;
        for (Throwable each = error; each != null; each = each.getCause()) {
            root = each;
        }
        String message = root.getMessage() == null ? "" : " (" + root.getMessage() + ")";
        return root.getClass().getSimpleName() + message;
    }
}
