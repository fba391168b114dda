// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the elements of an XML document that nobody vouches for: nothing outside it is ever fetched, no entity that
 * it declares is ever unfolded, and its nesting is bounded.
 */
final class XmlEvents {
    /** No publication nests deeper than some thirty elements. */
    private static final int MAX_DEPTH = 250;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final String what;
    private int depth;

    /** @param what the document in Dutch, as the subject of a refusal: "Dit Word-bestand" */
    XmlEvents(InputStream in, String what) throws UnreadableDocument {
        this.what = what;
        try {
            reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException | RuntimeException broken) {
            throw damaged();
        }
    }

    XmlEvents(byte[] bytes, String what) throws UnreadableDocument {
        this(new ByteArrayInputStream(bytes), what);
    }

    /** The JDK's own parser, so that no library on the class path brings other defaults. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        // Else the JDK writes what it meets to standard error.
        factory.setXMLReporter((message, type, information, location) -> {});
        return factory;
    }

    /** Goes to the next event, one of {@link XMLStreamConstants}; false at the end of the document. */
    boolean next() throws UnreadableDocument {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        } catch (XMLStreamException | RuntimeException broken) {
            // The JDK's parser meets some broken documents with an unchecked exception of its own.
            throw damaged();
        }
        if (depth > MAX_DEPTH) {
            throw new UnreadableDocument(what + " is te diep genest om een brief of debat te zijn, en is niet gelezen."
                    + " Sla het opnieuw op, of plak de tekst.");
        }
        return true;
    }

    boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean isStart(String name) {
        return isStart() && reader.getLocalName().equals(name);
    }

    boolean isEnd() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    boolean isEnd(String name) {
        return isEnd() && reader.getLocalName().equals(name);
    }

    /** The name of the element that starts or ends here, without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    /** The namespace of the element that starts or ends here; empty when it has none. */
    String namespace() {
        String uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** How many elements are open, counting one that starts here. */
    int depth() {
        return depth;
    }

    /** The attribute of that name in any namespace, or null. */
    @Nullable
    String attribute(String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return reader.getAttributeValue(at);
            }
        }
        return null;
    }

    /** Adds the characters that stand here, if any, to {@code out}. An entity of HTML that XML does not know is its character. */
    void appendTextTo(StringBuilder out) {
        int event = reader.getEventType();
        if (event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE) {
            out.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    /** Goes to the end of the element that starts here and leaves out all that is in it. */
    void skip() throws UnreadableDocument {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // nothing in here is text
        }
    }

    /** Goes to the end of the element that starts here and returns the characters in it, with single spaces. */
    String words() throws UnreadableDocument {
        int outside = depth - 1;
        StringBuilder words = new StringBuilder();
        while (depth > outside && next()) {
            appendTextTo(words);
        }
        return Prose.oneLine(words);
    }

    private UnreadableDocument damaged() {
        return new UnreadableDocument(
                what + " is beschadigd of niet volledig, en kan niet worden gelezen. Vraag het opnieuw op,"
                        + " of plak de tekst.");
    }
}
