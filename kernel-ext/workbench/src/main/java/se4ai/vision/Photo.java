package se4ai.vision;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import se4ai.data.DataFolder;
import se4ai.draw.Drawing;
import se4ai.draw.PhotoDrawing;
import se4ai.draw.Picture;
import se4ai.model.Box;
import se4ai.model.TrueObject;

/**
 * A photo is a picture that a camera took, with what a careful person sees in it.
 *
 * <pre>{@code
 * Photo.named("coffee")
 * }</pre>
 */
public final class Photo {

    private static final String FOLDER = "photos";
    private static final String JPEG = ".jpg";

    private final String name;
    private final BufferedImage pixels;
    private final Picture picture;
    private final List<TrueObject> objects;

    private Photo(String name, BufferedImage pixels, Picture picture, List<TrueObject> objects) {
        this.name = name;
        this.pixels = pixels;
        this.picture = picture;
        this.objects = List.copyOf(objects);
    }

    /**
     * One of the course's photos.
     *
     * @throws IllegalArgumentException where there is none of that name; the message lists the names
     */
    public static Photo named(String name) {
        DataFolder data = DataFolder.ofCourse();
        if (!names(data).contains(name)) {
            throw new IllegalArgumentException(
                    "There is no photo '" + name + "'; the photos are " + String.join(", ", names(data)) + ".");
        }
        return decoded(
                name,
                data.bytes(FOLDER + "/" + name + JPEG),
                "image/jpeg",
                first(rows(data, "alt.csv", name), 1),
                rows(data, "objects.csv", name).stream().map(Photo::object).toList());
    }

    /** The names of the course's photos. */
    public static List<String> names() {
        return names(DataFolder.ofCourse());
    }

    /** A picture of your own, in any format that the JDK reads; nobody has marked what is in it. */
    public static Photo open(String path) {
        try {
            String type = path.toLowerCase(java.util.Locale.ROOT).endsWith(".png") ? "image/png" : "image/jpeg";
            return decoded(path, Files.readAllBytes(Path.of(path)), type, "The photo " + path + ".", List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Photo '" + path + "' cannot be read; give the path of a JPEG or PNG file.", e);
        }
    }

    /** An evenly grey picture: nothing is in it. */
    public static Photo grey() {
        BufferedImage grey = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = grey.createGraphics();
        brush.setColor(new Color(128, 128, 128));
        brush.fillRect(0, 0, grey.getWidth(), grey.getHeight());
        brush.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(grey, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return decoded("grey", png.toByteArray(), "image/png", "An evenly grey picture with nothing in it.", List.of());
    }

    public String name() {
        return name;
    }

    /** What a careful person marked in it: the ground truth. */
    public List<TrueObject> objects() {
        return objects;
    }

    /** What it shows, in a sentence. */
    public String alt() {
        return picture.alt();
    }

    /** The photo with the things of one kind that a careful person marked in it. */
    public Drawing marked(String label) {
        return PhotoDrawing.marked(
                picture,
                objects.stream().filter(object -> object.label().equals(label)).toList());
    }

    public Drawing drawing() {
        return PhotoDrawing.of(picture);
    }

    Picture picture() {
        return picture;
    }

    BufferedImage pixels() {
        return pixels;
    }

    @Override
    public String toString() {
        return alt();
    }

    private static Photo decoded(String name, byte[] bytes, String type, String alt, List<TrueObject> objects) {
        @Nullable BufferedImage pixels;
        try {
            pixels = ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("Photo '" + name + "' cannot be decoded: " + e.getMessage(), e);
        }
        if (pixels == null) {
            throw new IllegalArgumentException("Photo '" + name + "' is neither JPEG nor PNG.");
        }
        Picture picture = Picture.of(type, bytes, pixels.getWidth(), pixels.getHeight(), alt);
        return new Photo(name, pixels, picture, objects);
    }

    private static List<String> names(DataFolder data) {
        return data.names(FOLDER).stream()
                .filter(name -> name.endsWith(JPEG))
                .map(name -> name.substring(FOLDER.length() + 1, name.length() - JPEG.length()))
                .toList();
    }

    private static List<String[]> rows(DataFolder data, String table, String name) {
        return data.text(FOLDER + "/" + table)
                .lines()
                .filter(line -> line.startsWith(name + ","))
                .map(line -> table.startsWith("alt") ? line.split(",", 2) : line.split(","))
                .toList();
    }

    private static String first(List<String[]> rows, int column) {
        return rows.isEmpty() ? "A photo." : rows.get(0)[column].replaceAll("^\"|\"$", "");
    }

    private static TrueObject object(String[] row) {
        return new TrueObject(row[1], Box.of(number(row[2]), number(row[3]), number(row[4]), number(row[5])));
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
