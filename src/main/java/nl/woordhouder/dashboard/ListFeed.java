// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentBadges;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.reminder.Links;

/** What of a list changed last, for feed readers (Atom, RFC 4287). */
@ApplicationScoped
class ListFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST = 50;

    private final CommitmentRepository commitments;
    private final Links links;
    private final BusinessTime time;

    ListFeed(CommitmentRepository commitments, Links links, BusinessTime time) {
        this.commitments = commitments;
        this.links = links;
        this.time = time;
    }

    String of(FollowedLists.Followed list) {
        List<Commitment> changed = commitments.latestChanged(list.filter(), MOST);
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            head(xml, list, changed);
            for (Commitment commitment : changed) {
                entry(xml, commitment);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("Text in memory cannot be written", broken);
        }
    }

    private void head(XMLStreamWriter xml, FollowedLists.Followed list, List<Commitment> changed)
            throws XMLStreamException {
        String self = links.to(FollowPage.feedPath(list.token()));
        Instant last = changed.isEmpty() ? time.now() : changed.get(0).changedAt();
        element(xml, "id", self);
        element(xml, "title", "Toezeggingen: " + list.name());
        element(xml, "updated", moment(last));
        link(xml, "self", self);
        link(xml, "alternate", links.to(list.query().url()));
        xml.writeStartElement("author");
        element(xml, "name", "Woordhouder");
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, Commitment commitment) throws XMLStreamException {
        String address = links.commitment(commitment.number());
        xml.writeStartElement("entry");
        element(xml, "id", address);
        element(xml, "title", commitment.number() + " " + commitment.subject());
        element(xml, "published", moment(commitment.registeredAt()));
        element(xml, "updated", moment(commitment.changedAt()));
        link(xml, "alternate", address);
        String state = commitment.status().dutch() + ", "
                + CommitmentBadges.due(commitment, time.today()).words();
        element(xml, "summary", state + ". " + commitment.quote());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
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
