package se4ai.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se4ai.faulttree.exchange.XmlElement;

class XmlTextTest {

    @Test
    void elements_know_their_lines() {
        XmlElement root = XmlText.parse("<?xml version='1.0'?>\n<a>\n <b x='&lt;&#65;'>t&amp;u</b>\n</a>");

        assertThat(Objects.requireNonNull(root.child("b")).line()).isEqualTo(3);
        assertThat(Objects.requireNonNull(root.child("b")).attribute("x")).isEqualTo("<A");
        assertThat(Objects.requireNonNull(root.child("b")).text()).isEqualTo("t&u");
    }

    @Test
    void the_encoding_is_the_files() {
        byte[] latin = "<?xml version='1.0' encoding='ISO-8859-1'?><a x='tür'/>".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(XmlText.parse(latin).attribute("x")).isEqualTo("tür");
        assertThat(XmlText.parse("<a x='tür'/>".getBytes(StandardCharsets.UTF_16))
                        .attribute("x"))
                .isEqualTo("tür");
    }

    @Test
    void a_bare_document_type_is_harmless() {
        assertThat(XmlText.parse("<!DOCTYPE opsa-mef>\n<opsa-mef/>").name()).isEqualTo("opsa-mef");
        assertThat(XmlText.parse("<!DOCTYPE opsa-mef SYSTEM 'http://nowhere.invalid/mef.dtd'>\n<opsa-mef/>")
                        .name())
                .isEqualTo("opsa-mef");
    }

    @Test
    void a_billion_laughs_are_not_laughed() {
        refused(
                """
                <?xml version="1.0"?>
                <!DOCTYPE a [
                  <!ENTITY l "ha">
                  <!ENTITY m "&l;&l;&l;&l;&l;&l;&l;&l;&l;&l;">
                ]>
                <a>&m;</a>
                """,
                "Line 5: The XML declares entities or other things in its <!DOCTYPE>; declarations are not read. Take"
                        + " them out.");
    }

    @Test
    void an_external_entity_is_not_read() {
        refused(
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>\n<a>&x;</a>",
                "Line 1: The XML declares entities or other things in its <!DOCTYPE>; declarations are not read. Take"
                        + " them out.");
        refused(
                "<a>\n&x;</a>",
                "Line 2: The XML refers to the entity 'x'; entities are not read. Write its text in its place.");
        refused(
                "<a>\n<b v='&x;'/></a>",
                "Line 2: The XML is not well formed: The entity \"x\" was referenced, but not declared.");
    }

    @Test
    void ten_thousand_levels_are_a_sentence() {
        refused("<a>".repeat(10_000), "Line 1: Element <a> lies inside 500 others; deeper files are not read.");
    }

    @Test
    void malformed_xml_is_a_sentence_with_its_line() {
        refused(
                "<a>\n<b></a>",
                "Line 2: The XML is not well formed: The element type \"b\" must be terminated by the matching end-tag"
                        + " \"</b>\".");
        refused(
                "<a",
                "Line 1: The XML is not well formed: XML document structures must start and end within the same"
                        + " entity.");
        refused(
                "<a/>\n<b/>",
                "Line 2: The XML is not well formed: The markup in the document following the root element must"
                        + " be well-formed.");
        refused(
                "<a v='1' v='2'/>",
                "Line 1: The XML is not well formed: Attribute \"v\" was already specified for element \"a\".");
    }

    private static void refused(String text, String sentence) {
        assertThatThrownBy(() -> XmlText.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }
}
