"""What Jupyter's own conformance suite, jupyter_kernel_test, tries with the kernel: none of its tests is left out."""

import unittest

from jupyter_kernel_test import KernelTests


class Conformance(KernelTests):
    kernel_name = "se4ai"

    language_name = "java"
    file_extension = ".java"

    code_hello_world = 'System.out.println("hello, world")'
    code_stderr = 'System.err.println("a warning");'
    code_generate_error = "Integer.parseInt(\"seven\")"
    code_page_something = "Math.hypot?"
    code_clear_output = 'System.out.println("old"); clearOutput(); System.out.println("new");'

    code_execute_result = [
        {"code": "1+2", "result": "3"},
        {"code": 'var greeting = "Guten" + " Tag"; greeting', "result": "Guten Tag"},
        {"code": "record Robot(String name) {}\nnew Robot(\"R2\").name()", "result": "R2"},
        {"code": '1 == 1 ? "a".repeat(2) : ""', "result": "aa"},
    ]
    code_display_data = [
        {"code": 'display("<b>x</b>", "text/html");', "mime": "text/html"},
        {"code": 'display("$x^2$", "text/latex"); 1', "mime": "text/latex"},
    ]

    completion_samples = [
        {"text": '"abc".subs', "matches": {"substring("}},
        {"text": "String t = \"\"; t.isBl", "matches": {"isBlank()"}},
        {"text": "Thread.onSp", "matches": {"onSpinWait()"}},
    ]
    code_inspect_sample = "Math.max("

    complete_code_samples = [
        "1 + 1",
        "int twice(int x) {\n    return 2 * x;\n}",
        "for (int i = 0; i < 3; i++) { System.out.println(i); }",
        "// a remark",
        "Math.hypot?",
        "",
    ]
    incomplete_code_samples = [
        "int twice(int x) {",
        "List.of(1,",
        "int y = ",
        "/* a remark",
        'String s = """\n    one',
    ]
    invalid_code_samples = ["}", "int class = 1;", "x = = 2", '"abc']

    # Found once in each round of code_execute_result: the suite's own rule.
    code_history_pattern = "1?2*"
    supported_history_operations = ("tail", "range", "search")


if __name__ == "__main__":
    unittest.main()
