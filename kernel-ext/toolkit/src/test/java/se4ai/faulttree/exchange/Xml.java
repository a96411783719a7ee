package se4ai.faulttree.exchange;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Feeds elements from a text that a test wrote; files of others are fed more carefully elsewhere. */
final class Xml {

    private Xml() {}

    static XmlElement parse(String text) {
        try {
            XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(text));
            XmlElement.Builder builder = new XmlElement.Builder();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    builder.start(reader.getLocalName(), reader.getLocation().getLineNumber());
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        builder.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    builder.end();
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    builder.text(reader.getText());
                }
            }
            return builder.root();
        } catch (XMLStreamException e) {
            throw new AssertionError(e);
        }
    }
}
