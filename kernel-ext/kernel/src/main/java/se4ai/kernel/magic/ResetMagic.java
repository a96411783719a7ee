package se4ai.kernel.magic;

/** Forgets all that cells have defined. */
final class ResetMagic implements Magic {

    @Override
    public Object eval(MagicCall call, MagicHost host) {
        call.requireLine();
        call.words().requireOnly("%reset", java.util.Set.of());
        host.reset();
        return Note.of(
                "All variables, methods, classes and imports of your cells are gone. The course's imports are back, "
                        + "and what %maven and %classpath added is still there. Run the cells that you need again.");
    }
}
