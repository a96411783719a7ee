package se4ai.pipeline;

import java.util.List;
import java.util.function.Function;
import se4ai.measure.Money;

/**
 * An artifact is something with a name that a pipeline is given or makes: a table, features, a model, a report.
 *
 * <pre>{@code
 * var reports = Artifact.given("reports", List.of("gull, 120", "gull, ", "owl, 90"));
 * var clean = Artifact.made(Stage.CLEANING, "clean reports", reports, all -> without(all, ", "));
 * Pipeline.of("bird strikes", clean).run(RunProgress.quiet()).value(clean)
 * }</pre>
 *
 * <p>Whether it must be made again is decided by the content of what it is made from and by its version. <b>The code of the
 * function cannot be compared:</b> after a change of it say {@code version(2)}, and so on. Values should not be changed
 * after they are made.
 *
 * @param <T> the type of its value
 */
public final class Artifact<T> {

    /** From one is how an artifact is made from one other. */
    @FunctionalInterface
    public interface From1<A, T> {
        T make(A first) throws Exception;
    }

    /** From two is how an artifact is made from two others. */
    @FunctionalInterface
    public interface From2<A, B, T> {
        T make(A first, B second) throws Exception;
    }

    /** From three is how an artifact is made from three others. */
    @FunctionalInterface
    public interface From3<A, B, C, T> {
        T make(A first, B second, C third) throws Exception;
    }

    /** How an artifact is made from the values of its inputs, in their order. */
    interface Recipe<T> {
        T make(List<Object> inputs) throws Exception;
    }

    private final String name;
    private final Stage stage;
    private final List<Artifact<?>> inputs;
    private final Recipe<? extends T> recipe;
    private final int version;
    private final Money cost;
    private final Function<? super T, Fingerprint> mark;

    private Artifact(
            String name,
            Stage stage,
            List<Artifact<?>> inputs,
            Recipe<? extends T> recipe,
            int version,
            Money cost,
            Function<? super T, Fingerprint> mark) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An artifact of the stage " + stage
                    + " has no name; name it after what it is, such as 'clean reports'.");
        }
        if (version < 1) {
            throw new IllegalArgumentException(
                    "The version of artifact '" + name + "' must be 1 or more but was " + version + ".");
        }
        this.name = name;
        this.stage = stage;
        this.inputs = List.copyOf(inputs);
        this.recipe = recipe;
        this.version = version;
        this.cost = cost;
        this.mark = mark;
    }

    /** An artifact that comes from outside, in data collection unless {@link #at} says otherwise. */
    public static <T> Artifact<T> given(String name, T value) {
        return given(name, value, Fingerprint::of);
    }

    /** An artifact that comes from outside, with the way to its fingerprint. */
    public static <T> Artifact<T> given(String name, T value, Function<? super T, Fingerprint> fingerprint) {
        // Where there is no way to a fingerprint, it is better said here than in the first run.
        fingerprint.apply(value);
        return new Artifact<>(name, Stage.COLLECTION, List.of(), none -> value, 1, Money.NONE, fingerprint);
    }

    public static <A, T> Artifact<T> made(
            Stage stage, String name, Artifact<A> input, From1<? super A, ? extends T> how) {
        return of(stage, name, List.of(input), values -> how.make(Artifact.<A>at(values, 0)));
    }

    public static <A, B, T> Artifact<T> made(
            Stage stage,
            String name,
            Artifact<A> first,
            Artifact<B> second,
            From2<? super A, ? super B, ? extends T> how) {
        return of(
                stage,
                name,
                List.of(first, second),
                values -> how.make(Artifact.<A>at(values, 0), Artifact.<B>at(values, 1)));
    }

    public static <A, B, C, T> Artifact<T> made(
            Stage stage,
            String name,
            Artifact<A> first,
            Artifact<B> second,
            Artifact<C> third,
            From3<? super A, ? super B, ? super C, ? extends T> how) {
        return of(
                stage,
                name,
                List.of(first, second, third),
                values -> how.make(Artifact.<A>at(values, 0), Artifact.<B>at(values, 1), Artifact.<C>at(values, 2)));
    }

    /** An artifact that is made from a list of others; it gets their values in the same order. */
    public static <A, T> Artifact<T> made(
            Stage stage,
            String name,
            List<? extends Artifact<? extends A>> inputs,
            From1<? super List<A>, ? extends T> how) {
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("Artifact '" + name
                    + "' is made from nothing. Name what it is made from, or let it be given: Artifact.given(\"" + name
                    + "\", …).");
        }
        return of(stage, name, List.copyOf(inputs), values -> how.make(Artifact.<A>all(values)));
    }

    private static <T> Artifact<T> of(Stage stage, String name, List<Artifact<?>> inputs, Recipe<? extends T> recipe) {
        return new Artifact<>(name, stage, inputs, recipe, 1, Money.NONE, Fingerprint::of);
    }

    @SuppressWarnings("unchecked") // The inputs' own types put it there.
    private static <A> A at(List<Object> values, int index) {
        return (A) values.get(index);
    }

    @SuppressWarnings("unchecked") // As above.
    private static <A> List<A> all(List<Object> values) {
        return (List<A>) values;
    }

    /** The same artifact, made by another version of its code. */
    public Artifact<T> version(int version) {
        return new Artifact<>(name, stage, inputs, recipe, version, cost, mark);
    }

    /** The same artifact with what people are paid for each time it is made, such as those who label. */
    public Artifact<T> costing(Money cost) {
        return new Artifact<>(name, stage, inputs, recipe, version, cost, mark);
    }

    /** The same artifact in another stage. */
    public Artifact<T> at(Stage stage) {
        return new Artifact<>(name, stage, inputs, recipe, version, cost, mark);
    }

    /** The same artifact, with the way to the fingerprint of its value. */
    public Artifact<T> fingerprintedBy(Function<? super T, Fingerprint> mark) {
        return new Artifact<>(name, stage, inputs, recipe, version, cost, mark);
    }

    /** The same artifact with another value, given from outside. */
    Artifact<T> holding(T value) {
        if (!isGiven()) {
            throw new IllegalArgumentException("Artifact '" + name + "' is made from " + Names.quoted(inputNames())
                    + ", so it cannot be given a value. Change one of those, or replace the artifact: pipeline.with(Artifact.given(\""
                    + name + "\", …)).");
        }
        mark.apply(value);
        return new Artifact<>(name, stage, inputs, none -> value, version, cost, mark);
    }

    /** The same artifact, made from other inputs of the same names. */
    Artifact<T> from(List<Artifact<?>> inputs) {
        return this.inputs.equals(inputs) ? this : new Artifact<>(name, stage, inputs, recipe, version, cost, mark);
    }

    public String name() {
        return name;
    }

    public Stage stage() {
        return stage;
    }

    /** What it is made from; nothing where it is given. */
    public List<Artifact<?>> inputs() {
        return inputs;
    }

    public int version() {
        return version;
    }

    public Money cost() {
        return cost;
    }

    /** Whether it comes from outside. */
    public boolean isGiven() {
        return inputs.isEmpty();
    }

    List<String> inputNames() {
        return inputs.stream().<String>map(Artifact::name).toList();
    }

    Recipe<? extends T> recipe() {
        return recipe;
    }

    @SuppressWarnings("unchecked") // The value came from this artifact's recipe, or from one of the same name.
    Fingerprint fingerprint(Object value) {
        return mark.apply((T) value);
    }

    /** The name, its stage and what it is made from. */
    @Override
    public String toString() {
        String origin = isGiven() ? "given" : "made from " + Names.quoted(inputNames());
        return "'" + name + "' (" + stage + "), " + origin + (version == 1 ? "" : ", version " + version);
    }
}
