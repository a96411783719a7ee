package se4ai.kernel.magic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Shows the environment variables that the kernel was started with. */
final class EnvMagic implements Magic {

    private final Map<String, String> variables;

    EnvMagic() {
        this(System.getenv());
    }

    EnvMagic(Map<String, String> variables) {
        this.variables = new TreeMap<>(variables);
    }

    @Override
    public Object eval(MagicCall call, MagicHost host) {
        call.requireLine();
        Words words = call.words();
        words.requireOnly("%env", Set.of());
        if (words.all().isEmpty()) {
            // Names only: a value may be a password, and a notebook is passed on.
            return new Note()
                    .heading("The environment variables of this kernel")
                    .line(String.join(", ", variables.keySet()))
                    .line("%env NAME shows the value of one.")
                    .card();
        }
        String name = words.all().get(0);
        if (name.contains("=") || words.all().size() > 1) {
            throw cannotSet(name.contains("=") ? name.substring(0, name.indexOf('=')) : name);
        }
        return value(name);
    }

    private String value(String name) {
        String value = variables.get(name);
        if (value == null) {
            String guess = Nearest.to(name, variables.keySet())
                    .map(near -> " Did you mean " + near + "?")
                    .orElse("");
            throw new MagicException(
                    "There is no environment variable '" + name + "'." + guess + " %env lists all names.");
        }
        return value;
    }

    private static MagicException cannotSet(String name) {
        return new MagicException("A running JVM cannot set the environment variable '" + name
                + "'. Put it under \"env\" in the kernel's kernel.json, or set it before Jupyter starts; "
                + "for a system property write System.setProperty(\"" + name + "\", \"…\").");
    }

    @Override
    public List<String> complete(String word, MagicHost host) {
        return variables.keySet().stream().filter(name -> name.startsWith(word)).toList();
    }
}
