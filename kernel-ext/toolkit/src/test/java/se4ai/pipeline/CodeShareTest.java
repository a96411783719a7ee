package se4ai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CodeShareTest {

    @Test
    void blank_lines_and_comments_do_not_count() {
        assertThat(CodeShare.count("")).isZero();
        assertThat(CodeShare.count("\n  \n\t\r\n")).isZero();
        assertThat(CodeShare.count("// a\nint x; // b\n/* c\n d */\nint y; /* e */\n/** f */ int z;\n"))
                .isEqualTo(3);
        assertThat(CodeShare.count("int x;")).isEqualTo(1);
        assertThat(CodeShare.count("/* a */ /* b */\n/* never closed\nint x;")).isZero();
    }

    @Test
    void what_looks_like_a_comment_in_a_string_is_code() {
        assertThat(CodeShare.count("String a = \"/*\";\nint b;\nString c = \"*/\";"))
                .isEqualTo(3);
        assertThat(CodeShare.count("char a = '\"'; // \"\nint b;")).isEqualTo(2);
        assertThat(CodeShare.count("String a = \"\\\"//\"; /* b\n c */\nint d;"))
                .isEqualTo(2);
        assertThat(CodeShare.count("char a = '\\''; /*\n*/")).isEqualTo(1);
    }

    @Test
    void text_blocks_are_code_but_for_their_blank_lines() {
        assertThat(CodeShare.count("String a = \"\"\"\n  // one\n\n  \\\"\"\" two\n  \"\"\";\n// end"))
                .isEqualTo(4);
    }

    @Test
    void the_share_of_the_model_is_computed() {
        CodeShare share = CodeShare.EMPTY
                .plus(CodeBox.ML_CODE, "int a;")
                .plus(CodeBox.MONITORING, "int a;\nint b;")
                .plus(CodeBox.MONITORING, "int c;");

        assertThat(share.ofMlCode()).isEqualTo(0.25);
        assertThat(share.of(CodeBox.MONITORING)).isEqualTo(3);
        assertThat(share.total()).isEqualTo(4);
        assertThat(share.toString()).startsWith("ML code: 25 % of 4 lines\nConfiguration: 0\n");
        assertThat(CodeShare.EMPTY.ofMlCode()).isZero();
        assertThat(CodeBox.values()).hasSize(10);
        assertThatThrownBy(() -> new CodeShare(Map.of(CodeBox.MONITORING, -1)))
                .hasMessage("The box 'Monitoring' must have 0 lines of code or more but was given -1.");
    }

    @Test
    void there_are_fourteen_practices_on_three_sides() {
        assertThat(Practice.ALL).hasSize(14).extracting(Practice::name).doesNotHaveDuplicates();
        assertThat(Practice.ALL).extracting(Practice::meaning).allMatch(meaning -> meaning.endsWith("."));
        assertThat(Practice.ALL)
                .filteredOn(practice -> practice.side() == Practice.Side.DEV)
                .hasSize(4);
        assertThat(Practice.ALL)
                .filteredOn(practice -> practice.side() == Practice.Side.ML)
                .hasSize(5);
        assertThat(Practice.ALL)
                .filteredOn(practice -> practice.side() == Practice.Side.BOTH)
                .hasSize(5);
    }
}
