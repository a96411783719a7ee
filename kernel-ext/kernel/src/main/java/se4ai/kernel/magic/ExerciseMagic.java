package se4ai.kernel.magic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se4ai.check.Exercise;

/** Shows an exercise: its question, where a notebook in the working folder asks it, and how it is answered. */
final class ExerciseMagic implements Magic {

    @Override
    public Object eval(MagicCall call, MagicHost host) {
        call.requireLine();
        return call.words().all().isEmpty() ? list() : one(Exercises.named(call), host.workingFolder());
    }

    private static Object list() {
        Map<String, List<String>> topics = new LinkedHashMap<>();
        for (String id : Exercises.ids()) {
            int dot = id.indexOf('.');
            topics.computeIfAbsent(id.substring(0, dot), none -> new ArrayList<>())
                    .add(id.substring(dot + 1));
        }
        return new Note()
                .heading("The exercises of the course")
                .table(
                        List.of("Topic", "Questions"),
                        topics.entrySet().stream()
                                .map(topic -> List.of(topic.getKey(), String.join(", ", topic.getValue())))
                                .toList())
                .line("%exercise topic.question shows one.")
                .card();
    }

    private static Object one(Exercise<?> exercise, Path folder) {
        Note note = new Note().heading("Exercise " + exercise.id());
        Optional<NotebookText.Question> question = NotebookText.question(folder, exercise.id());
        question.ifPresent(found -> note.line(found.text()).line("Asked in " + found.notebook() + "."));
        return note.line("The answer is of type " + exercise.answerType().getSimpleName() + ": check(\"" + exercise.id()
                        + "\", answer).")
                .line(exercise.hints().size() + " hints: %hint " + exercise.id())
                .card();
    }

    @Override
    public List<String> complete(String word, MagicHost host) {
        return Exercises.startingWith(word);
    }
}
