package se4ai.faulttree.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class XmlElementTest {

    @Test
    void an_element_has_a_name_a_line_attributes_text_and_elements_inside() {
        XmlElement root = new XmlElement.Builder()
                .start("a", 1)
                .text("one ")
                .start("b", 2)
                .attribute("x", "1")
                .attribute("y", "2")
                .end()
                .text("  ")
                .text("two")
                .end()
                .root();

        assertThat(root.text()).isEqualTo("one two");
        assertThat(root.children()).hasSize(1);
        XmlElement child = Objects.requireNonNull(root.child("b"));
        assertThat(child.attribute("y")).isEqualTo("2");
        assertThat(child.attribute("z")).isNull();
        assertThat(root.child("c")).isNull();
        assertThat(child).hasToString("<b> in line 2");
    }

    @Test
    void a_missing_attribute_is_named() {
        XmlElement element = new XmlElement.Builder().start("float", 7).root();

        assertThatThrownBy(() -> element.required("value"))
                .hasMessage("Line 7: Element <float> needs an attribute 'value', but has none.");
    }

    @Test
    void too_deep_is_a_sentence() {
        XmlElement.Builder builder = new XmlElement.Builder();
        for (int i = 1; i <= XmlElement.DEEPEST; i++) {
            builder.start("e", i);
        }

        assertThatThrownBy(() -> builder.start("f", 501))
                .hasMessage("Line 501: Element <f> lies inside 500 others; deeper files are not read.");
    }

    @Test
    void formulas_may_be_as_deep_as_elements() {
        XmlElement.Builder builder = new XmlElement.Builder();
        builder.start("opsa-mef", 1);
        builder.start("define-fault-tree", 1).attribute("name", "t");
        builder.start("define-gate", 1).attribute("name", "g");
        for (int i = 3; i < XmlElement.DEEPEST - 1; i++) {
            builder.start("not", 1);
        }
        builder.start("event", 1).attribute("name", "e");

        assertThat(OpenPsa.read(builder.root()).gates()).hasSize(XmlElement.DEEPEST - 4);
    }

    @Test
    void expressions_may_be_as_deep_as_elements() {
        XmlElement.Builder builder = new XmlElement.Builder();
        builder.start("opsa-mef", 1);
        builder.start("define-basic-event", 1).attribute("name", "e");
        for (int i = 2; i < XmlElement.DEEPEST - 1; i++) {
            builder.start("add", 1);
        }
        builder.start("float", 1).attribute("value", "0.5");

        assertThat(OpenPsa.read(builder.root()).probability().value()).isEqualTo(0.5);
    }
}
