// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the House's own transcript of a meeting (VLOS): the turns of its speakers in their order, each under the label
 * that the transcript gives it, with the time and the id of the turn.
 */
final class DebateReader implements FormatReader {
    private static final String WHAT = "Dit debatverslag (xml)";
    private static final int TIME_AT = "2031-07-02T".length();
    private static final int TIME_LENGTH = "19:04:37".length();

    @Override
    public ReadDocument read(byte[] bytes) throws UnreadableDocument {
        return new Transcript(new XmlEvents(Markup.fromFirstTag(bytes), WHAT)).read();
    }

    private static final class Transcript {
        private final XmlEvents xml;
        private final Prose prose = new Prose();
        private final Set<String> dossiers = new TreeSet<>();
        private @Nullable LocalDate date;
        private @Nullable String title;
        private @Nullable String kind;
        private @Nullable String number;
        private String under = "";

        Transcript(XmlEvents xml) {
            this.xml = xml;
        }

        ReadDocument read() throws UnreadableDocument {
            while (xml.next()) {
                if (xml.isStart()) {
                    start(xml.name());
                }
            }
            return prose.read(
                    DocumentFormat.DEBATE_XML, new StatedFacts(date, title, kind, number, List.copyOf(dossiers)));
        }

        private void start(String name) throws UnreadableDocument {
            switch (name) {
                case "vergadering" -> under = name;
                case "activiteit" -> activity();
                case "titel" -> title();
                case "datum" -> date = date == null ? day(xml.words()) : date;
                case "parlisid" -> number = number == null ? nonEmpty(xml.words()) : number;
                case "woordvoerder", "interrumpant" -> turn();
                case "markeertijdbegin" -> time();
                case "alinea" -> objectId();
                case "alineaitem" -> paragraph();
                case "sprekers", "draadboekfragment", "activiteitenindex", "commissies" -> xml.skip();
                default -> {
                    // its parts are met one by one
                }
            }
        }

        private void activity() {
            under = "activiteit";
            String sort = xml.attribute("soort");
            kind = kind == null && !"Opening".equals(sort) ? sort : kind;
        }

        /** The meeting's own title is the first line; titles of the parts repeat it or name the speaker. */
        private void title() throws UnreadableDocument {
            String words = xml.words();
            if (under.equals("vergadering")) {
                title = nonEmpty(words);
                prose.paragraph(words);
            }
            under = "";
        }

        private void turn() {
            under = "turn";
            prose.gap();
            objectId();
        }

        private void objectId() {
            String id = xml.attribute("objectid");
            if (id != null && !id.isBlank()) {
                prose.place(PlaceMark.Kind.OBJECT_ID, id);
            }
        }

        private void time() throws UnreadableDocument {
            String moment = xml.words();
            if (under.equals("turn") && moment.length() >= TIME_AT + TIME_LENGTH) {
                prose.place(PlaceMark.Kind.TIME, moment.substring(TIME_AT, TIME_AT + TIME_LENGTH));
            }
        }

        private void paragraph() throws UnreadableDocument {
            StringBuilder words = new StringBuilder();
            int outside = xml.depth() - 1;
            while (xml.depth() > outside && xml.next()) {
                xml.appendTextTo(words);
                if (xml.isStart("dossiernummer")) {
                    String dossier = xml.words();
                    dossiers.add(dossier);
                    words.append(dossier);
                }
            }
            prose.paragraph(Prose.oneLine(words));
        }

        private static @Nullable LocalDate day(String moment) {
            try {
                return moment.length() < TIME_AT ? null : LocalDate.parse(moment.substring(0, TIME_AT - 1));
            } catch (DateTimeParseException noDate) {
                return null;
            }
        }

        private static @Nullable String nonEmpty(String words) {
            return words.isEmpty() ? null : words;
        }
    }
}
