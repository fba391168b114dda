// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * News for feed readers (Atom, RFC 4287).
 *
 * @param self where it is read; also what it is known by
 * @param alternate where a person reads the same
 * @param updated the moment of the latest news
 * @param entries latest first
 */
public record AtomFeed(String self, String title, String alternate, Instant updated, List<Entry> entries) {
    public static final String MEDIA_TYPE = "application/atom+xml";

    /** What no XML 1.0 document may hold, not even escaped. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /**
     * One thing that is told.
     *
     * @param address where it stands; also what it is known by
     */
    public record Entry(String address, String title, Instant published, Instant updated, String summary) {}

    /** The whole document. */
    public String text() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            head(xml);
            for (Entry entry : entries) {
                write(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("Text in memory cannot be written", broken);
        }
    }

    private void head(XMLStreamWriter xml) throws XMLStreamException {
        element(xml, "id", self);
        element(xml, "title", title);
        element(xml, "updated", moment(updated));
        link(xml, "self", self);
        link(xml, "alternate", alternate);
        xml.writeStartElement("author");
        element(xml, "name", "Woordhouder");
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", entry.address);
        element(xml, "title", entry.title);
        element(xml, "published", moment(entry.published));
        element(xml, "updated", moment(entry.updated));
        link(xml, "alternate", entry.address);
        element(xml, "summary", entry.summary);
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(NO_XML.matcher(text).replaceAll(""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
