package se4ai.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * A class origin is a folder or a jar that classes come from, or a part of one.
 *
 * @param root the folder or jar, as it stands on a class path
 * @param part the packages meant, such as {@code se4ai/labs/}; empty for all
 */
record ClassOrigin(Path root, String part) {

    static ClassOrigin all(Path root) {
        return new ClassOrigin(root, "");
    }

    /** How the address of a resource begins that comes from here. */
    String address() throws IOException {
        // A URI of a file begins with file:///, the URL of a resource with file:/.
        String url = root.toUri().toURL().toString();
        return (Files.isDirectory(root) ? url : "jar:" + url + "!/") + part;
    }

    boolean has(String resource) throws IOException {
        if (Files.isDirectory(root)) {
            return Files.exists(root.resolve(resource));
        }
        try (FileSystem jar = FileSystems.newFileSystem(root)) {
            return Files.exists(jar.getPath(resource));
        }
    }

    /** Adds the names and the bytes of the classes; a folder and a jar of the same classes add the same. */
    void addTo(MessageDigest digest) throws IOException {
        if (Files.isDirectory(root)) {
            addTo(digest, root);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(root)) {
            addTo(digest, jar.getPath("/"));
        }
    }

    private void addTo(MessageDigest digest, Path top) throws IOException {
        for (Path file : new Folder(top.resolve(part)).files()) {
            String name = top.relativize(file).toString().replace('\\', '/');
            if (name.endsWith(".class")) {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }
}
