package se4ai.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TidyTest {

    private static final Notebook TIDY = Tidy.of(Notebook.parse("""
            {"nbformat": 4, "nbformat_minor": 5,
             "metadata": {"widgets": {}, "se4ai": {"topic": "drift", "inputs": "abc"}, "kernelspec": {"name": "java"}},
             "cells": [
              {"cell_type": "code", "id": "a", "source": "1 + 1\\n\\n", "execution_count": 7,
               "metadata": {"tags": ["exercise"], "collapsed": true},
               "outputs": [{"output_type": "stream", "name": "stdout", "text": ["x"]}]}]}
            """, "n"));

    private static final Cell CELL = TIDY.cells().get(0);

    @Test
    void outputs_and_counts_go() {
        assertThat(CELL.outputs()).isEmpty();
        assertThat(CELL.executionCount()).isNull();
    }

    @Test
    void of_a_cells_metadata_the_tags_stay() {
        assertThat(CELL.metadata()).hasToString("{\"tags\":[\"exercise\"]}");
    }

    @Test
    void blank_lines_at_a_cells_end_go() {
        assertThat(CELL.source()).isEqualTo("1 + 1");
    }

    @Test
    void of_the_notebooks_metadata_the_courses_own_stays_and_the_kernel_is_ours() {
        assertThat(TIDY.metadata().keySet()).containsExactlyInAnyOrder("kernelspec", "language_info", "se4ai");
        assertThat(TIDY.metadata().get("se4ai")).hasToString("{\"topic\":\"drift\"}");
        assertThat(TIDY.kernelName()).isEqualTo(NotebookRunner.KERNEL);
    }

    @Test
    void a_tidy_notebook_stays_as_it_is() {
        assertThat(Tidy.of(TIDY).toJson()).isEqualTo(TIDY.toJson());
    }
}
