package se4ai.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotebookTest {

    private static final String TIDY = """
            {
             "cells": [
              {
               "cell_type": "markdown",
               "id": "title",
               "metadata": {},
               "source": [
                "# Größe π 😀\\n",
                "<b>a & b</b>"
               ]
              },
              {
               "cell_type": "code",
               "execution_count": null,
               "id": "first",
               "metadata": {
                "tags": [
                 "exercise"
                ]
               },
               "outputs": [],
               "source": [
                "1 + 1"
               ]
              }
             ],
             "metadata": {
              "kernelspec": {
               "display_name": "SE4AI (Java)",
               "language": "java",
               "name": "se4ai"
              }
             },
             "nbformat": 4,
             "nbformat_minor": 5
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void reading_and_writing_a_tidy_notebook_changes_nothing() throws IOException {
        Path file = Files.writeString(folder.resolve("tidy.ipynb"), TIDY);
        assertThat(Notebook.read(file).toJson()).isEqualTo(TIDY);
    }

    @Test
    void cells_are_read_with_their_parts() {
        Notebook notebook = Notebook.parse(TIDY, "n");
        assertThat(notebook.kernelName()).isEqualTo("se4ai");
        assertThat(notebook.cells()).extracting(Cell::id).containsExactly("title", "first");
        assertThat(notebook.cells().get(0).source()).isEqualTo("# Größe π 😀\n<b>a & b</b>");
        assertThat(notebook.cells().get(1).tags()).containsExactly("exercise");
    }

    @Test
    void keys_are_sorted_however_deep() {
        assertThat(parse("\"metadata\": {\"z\": {\"b\": 1, \"a\": 2}, \"c\": 3}, \"cells\": []")
                        .toJson())
                .containsSubsequence("\"c\"", "\"z\"", "\"a\"", "\"b\"");
    }

    @Test
    void a_source_may_be_one_text_or_a_list_of_lines() {
        String cell = "{\"cell_type\": \"raw\", \"id\": \"a\", \"source\": %s}";
        String one = parse("\"cells\": [" + cell.formatted("\"a\\nb\"") + "]").toJson();
        String list = parse("\"cells\": [" + cell.formatted("[\"a\\n\", \"b\"]") + "]")
                .toJson();
        assertThat(one).isEqualTo(list).contains("\"a\\n\",");
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> Notebook.read(Path.of("no.ipynb")))
                .isInstanceOf(BadInputException.class)
                .hasMessage("Notebook 'no.ipynb' does not exist; give the path of an .ipynb file.");
    }

    @Test
    void a_file_in_another_encoding_is_named() throws IOException {
        Path file = Files.write(folder.resolve("latin.ipynb"), new byte[] {'"', (byte) 0xE4, '"'});
        assertThatThrownBy(() -> Notebook.read(file))
                .isInstanceOf(BadInputException.class)
                .hasMessage("Notebook '" + file + "' is not UTF-8 text; save it as UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "text", "{", "{\"a\": ", "3", "null"})
    void what_is_not_a_json_object_is_not_a_notebook(String json) {
        assertThatThrownBy(() -> Notebook.parse(json, "n"))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("Notebook 'n' is not JSON; a notebook is a JSON object of nbformat 4.5");
    }

    @Test
    void older_formats_are_named() {
        assertThatThrownBy(() -> Notebook.parse("{\"nbformat\": 3, \"nbformat_minor\": 0, \"worksheets\": []}", "n"))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "Notebook 'n' has nbformat 3.0, but 4.5 is needed; open it in a current Jupyter and save it.");
        assertThatThrownBy(() -> Notebook.parse("{\"nbformat\": 4, \"nbformat_minor\": 4, \"cells\": []}", "n"))
                .hasMessageStartingWith("Notebook 'n' has nbformat 4.4, but 4.5 is needed");
    }

    @Test
    void two_cells_with_one_id_are_refused() {
        String cell = "{\"cell_type\": \"raw\", \"id\": \"a\", \"source\": []}";
        assertThatThrownBy(() -> parse("\"cells\": [" + cell + ", " + cell + "]"))
                .isInstanceOf(BadInputException.class)
                .hasMessage("Notebook 'n' has two cells with the id 'a'; give each cell an id of its own.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "{}",
                "{\"cell_type\": \"code\", \"source\": []}",
                "{\"cell_type\": \"code\", \"id\": \"a\"}",
                "{\"cell_type\": \"heading\", \"id\": \"a\", \"source\": []}",
                "{\"cell_type\": \"code\", \"id\": {}, \"source\": []}",
                "{\"cell_type\": \"code\", \"id\": \"a\", \"source\": {}}",
                "{\"cell_type\": \"code\", \"id\": \"a\", \"source\": [], \"metadata\": \"text\"}",
                "{\"cell_type\": \"code\", \"id\": \"a\", \"source\": [], \"metadata\": {\"tags\": \"text\"}}",
                "{\"cell_type\": \"code\", \"id\": \"a\", \"source\": [], \"metadata\": {\"tags\": [{}]}}",
                "{\"cell_type\": \"code\", \"id\": \"a\", \"source\": [], \"outputs\": \"text\"}",
                "{\"cell_type\": \"code\", \"id\": \"a\", \"source\": [], \"execution_count\": \"text\"}",
            })
    void what_is_not_a_cell_is_named_by_its_place(String cell) {
        assertThatThrownBy(() -> parse("\"cells\": [" + cell + "]"))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("Notebook 'n', cell 1 of the file, is not a cell of nbformat 4.5: it needs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"cells\": {}",
                "\"cells\": 3",
                "\"x\": 1",
                "\"cells\": [], \"metadata\": \"text\"",
                "\"cells\": [], \"metadata\": {\"se4ai\": 3}"
            })
    void parts_of_a_wrong_type_are_a_sentence(String parts) {
        assertThatThrownBy(() -> parse(parts))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("Notebook 'n' has ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"kernelspec\": 3}", "{\"kernelspec\": {}}", "{\"kernelspec\": {\"name\": []}}"})
    void a_notebook_that_names_no_kernel_has_an_empty_kernel_name(String metadata) {
        assertThat(parse("\"cells\": [], \"metadata\": " + metadata).kernelName())
                .isEmpty();
    }

    private static Notebook parse(String parts) {
        return Notebook.parse("{\"nbformat\": 4, \"nbformat_minor\": 5, " + parts + "}", "n");
    }
}
