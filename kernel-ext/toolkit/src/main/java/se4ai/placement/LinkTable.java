package se4ai.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;

/**
 * A link table says how long pieces of data take over links, their round trips left out.
 *
 * <pre>{@code
 * LinkTable.over(bluetooth, mobile).sending("JPEG", "100 kB").sending("crop", "20 kB")
 * }</pre>
 *
 * @param links the columns, at least one
 * @param pieces the rows
 */
public record LinkTable(List<Link> links, List<Piece> pieces) {

    /** A piece of data and its name. */
    public record Piece(String name, Bytes size) {

        @Override
        public String toString() {
            return name + ", " + size;
        }
    }

    public LinkTable {
        links = List.copyOf(links);
        pieces = List.copyOf(pieces);
        if (links.isEmpty()) {
            throw new IllegalArgumentException("A link table needs at least one link but has none.");
        }
    }

    public static LinkTable over(Link... links) {
        return new LinkTable(List.of(links), List.of());
    }

    /** The same table with a further row. */
    public LinkTable sending(String name, Bytes size) {
        List<Piece> more = new ArrayList<>(pieces);
        more.add(new Piece(name, size));
        return new LinkTable(links, more);
    }

    public LinkTable sending(String name, String size) {
        return sending(name, Bytes.parse(size));
    }

    /** How long a piece takes away from the user, over each of the links. */
    public List<Duration> row(Piece piece) {
        return links.stream().map(link -> piece.size().over(link.up())).toList();
    }

    /** One line a piece. */
    @Override
    public String toString() {
        return pieces.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Piece piece) {
        List<String> times = new ArrayList<>();
        for (Link link : links) {
            times.add(piece.size().over(link.up()) + " over " + link);
        }
        return piece + ": " + String.join(", ", times);
    }
}
