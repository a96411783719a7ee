package se4ai.kernel.assist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.kernel.assist.CodeScan.Part;

class CodeScanTest {

    @Test
    void code_text_and_comment_are_told_apart() {
        assertThat(CodeScan.atEndOf("")).isEqualTo(Part.CODE);
        assertThat(CodeScan.atEndOf("a / b")).isEqualTo(Part.CODE);
        assertThat(CodeScan.atEndOf("\"// \\\" \" + ")).isEqualTo(Part.CODE);
        assertThat(CodeScan.atEndOf("'\"' + ")).isEqualTo(Part.CODE);
        assertThat(CodeScan.atEndOf("\"forgotten\n")).isEqualTo(Part.CODE);
        assertThat(CodeScan.atEndOf("\"\"\"\n a \"quoted\" text\"\"\".")).isEqualTo(Part.CODE);
        assertThat(CodeScan.atEndOf("/* a */ b // c\n")).isEqualTo(Part.CODE);
        assertThat(CodeScan.atEndOf("f(\"a")).isEqualTo(Part.TEXT);
        assertThat(CodeScan.atEndOf("f(\"\"\"\n a \"q")).isEqualTo(Part.TEXT);
        assertThat(CodeScan.atEndOf("\"a\\")).isEqualTo(Part.TEXT);
        assertThat(CodeScan.atEndOf("a // b")).isEqualTo(Part.COMMENT);
        assertThat(CodeScan.atEndOf("a /* \"b\" ")).isEqualTo(Part.COMMENT);
    }
}
