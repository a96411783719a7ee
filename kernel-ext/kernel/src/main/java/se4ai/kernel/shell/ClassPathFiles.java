package se4ai.kernel.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * What the compiler sees of the class path, from one index of its packages.
 *
 * <p>The compiler's own view opens each jar as a file system, and JShell's index for completion does so once more. With
 * ninety jars that is half of the time to a first result, so the first is replaced here and the second waits.
 */
final class ClassPathFiles extends ForwardingJavaFileManager<StandardJavaFileManager>
        implements StandardJavaFileManager {

    private final ClassPathIndex index;
    private volatile boolean mayIndex;

    ClassPathFiles(StandardJavaFileManager files, ClassPathIndex index) {
        super(files);
        this.index = index;
    }

    /** From now on JShell may read all jars for its own index; its next change of the class path begins it. True where it is new. */
    boolean allowIndexing() {
        boolean isNew = !mayIndex;
        mayIndex = true;
        return isNew;
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        if (location == StandardLocation.CLASS_PATH && !recurse) {
            return kinds.contains(JavaFileObject.Kind.CLASS) ? index.list(packageName) : List.of();
        }
        return super.list(location, packageName, kinds, recurse);
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof ClassPathIndex.ClassFile ours
                ? ours.binaryName()
                : super.inferBinaryName(location, file);
    }

    @Override
    public boolean handleOption(String option, Iterator<String> rest) {
        if (option.equals("-classpath") && rest.hasNext()) {
            String path = rest.next();
            for (String entry : path.split(File.pathSeparator)) {
                index.add(entry);
            }
            return super.handleOption(option, List.of(path).iterator());
        }
        return super.handleOption(option, rest);
    }

    @Override
    public Iterable<? extends Path> getLocationAsPaths(Location location) {
        boolean isWhole = location == StandardLocation.CLASS_PATH || location == StandardLocation.PLATFORM_CLASS_PATH;
        return isWhole && !mayIndex ? List.of() : fileManager.getLocationAsPaths(location);
    }

    @Override
    public Iterable<? extends File> getLocation(Location location) {
        return fileManager.getLocation(location);
    }

    @Override
    public void setLocation(Location location, Iterable<? extends File> files) throws IOException {
        fileManager.setLocation(location, files);
    }

    @Override
    public void setLocationFromPaths(Location location, Collection<? extends Path> paths) throws IOException {
        fileManager.setLocationFromPaths(location, paths);
    }

    @Override
    public void setLocationForModule(Location location, String moduleName, Collection<? extends Path> paths)
            throws IOException {
        fileManager.setLocationForModule(location, moduleName, paths);
    }

    @Override
    public Path asPath(FileObject file) {
        return fileManager.asPath(file);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjectsFromFiles(Iterable<? extends File> files) {
        return fileManager.getJavaFileObjectsFromFiles(files);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjects(File... files) {
        return fileManager.getJavaFileObjects(files);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjectsFromPaths(Collection<? extends Path> paths) {
        return fileManager.getJavaFileObjectsFromPaths(paths);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjects(Path... paths) {
        return fileManager.getJavaFileObjects(paths);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjectsFromStrings(Iterable<String> names) {
        return fileManager.getJavaFileObjectsFromStrings(names);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjects(String... names) {
        return fileManager.getJavaFileObjects(names);
    }
}
