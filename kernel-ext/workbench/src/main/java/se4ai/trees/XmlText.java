package se4ai.trees;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se4ai.faulttree.exchange.XmlElement;

/** An XML text is parsed into elements without doing anything it asks for: no entities, no other files. */
public final class XmlText {

    private static final String DEPTH = "jdk.xml.maxElementDepth";

    private static final XMLInputFactory FACTORY = factory();

    private XmlText() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // So that a reference is met and refused instead of passed over.
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        // A JDK 24 and newer stops at 100 levels; where we stop, and with which words, is said by XmlElement.
        if (factory.isPropertySupported(DEPTH)) {
            factory.setProperty(DEPTH, "0");
        }
        return factory;
    }

    /**
     * The outermost element of a text.
     *
     * @throws IllegalArgumentException where it is not well formed, uses entities or is too deep; the message says where
     */
    public static XmlElement parse(String text) {
        return parse(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The outermost element of a file's bytes, whose first line may say their encoding. */
    static XmlElement parse(byte[] bytes) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
            XmlElement.Builder builder = new XmlElement.Builder();
            while (reader.hasNext()) {
                feed(reader, reader.next(), builder);
            }
            return builder.root();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(sentence(e), e);
        }
    }

    private static void feed(XMLStreamReader reader, int event, XmlElement.Builder builder) {
        int line = reader.getLocation().getLineNumber();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                builder.start(reader.getLocalName(), line);
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    builder.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                }
            }
            case XMLStreamConstants.END_ELEMENT -> builder.end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> builder.text(reader.getText());
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new IllegalArgumentException("Line " + line
                        + ": The XML refers to the entity '" + reader.getLocalName()
                        + "'; entities are not read. Write its text in its place.");
            case XMLStreamConstants.DTD -> checkNoDeclarations(reader, line);
            default -> {}
        }
    }

    /** The bare name of a document type is harmless, and other programs write it. */
    private static void checkNoDeclarations(XMLStreamReader reader, int line) {
        if (reader.getText().indexOf(']') >= 0) {
            throw new IllegalArgumentException("Line " + line
                    + ": The XML declares entities or other things in its <!DOCTYPE>; declarations are not read. Take"
                    + " them out.");
        }
    }

    private static String sentence(XMLStreamException error) {
        int line = error.getLocation() == null ? 0 : error.getLocation().getLineNumber();
        String said = String.valueOf(error.getMessage());
        int message = said.indexOf("Message: ");
        String reason = (message < 0 ? said : said.substring(message + "Message: ".length())).strip();
        return (line > 0 ? "Line " + line + ": " : "") + "The XML is not well formed: " + reason;
    }
}
