// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.util.Set;

/**
 * Reads the XML of officielebekendmakingen.nl, in the dialect of 2010 and later ({@code officiele-publicatie}) and in the one
 * before ({@code kamerwrk}). Both build a text from paragraphs and headings; an element that is not known is one of its own,
 * so that no text gets lost.
 */
final class PublicationReader implements FormatReader {
    private static final String WHAT = "Deze officiële publicatie (xml)";

    /** Elements within a line. */
    private static final Set<String> INLINE = Set.of(
            "nadruk",
            "extref",
            "intref",
            "sup",
            "inf",
            "naam",
            "voornaam",
            "achternaam",
            "voorvoegsels",
            "politiek",
            "datum",
            "functie",
            "organisatie",
            "dossiernr",
            "ondernummer",
            "kamervraagonderwerp",
            "vet",
            "cur",
            "onderstr",
            "spat",
            "plaats",
            "afkorting",
            "unl");

    private static final Set<String> LEFT_OUT =
            Set.of("plaatje", "illustratie", "figuur", "formule", "voetref", "nootref");

    @Override
    public ReadDocument read(byte[] bytes) throws UnreadableDocument {
        return new Text(new XmlEvents(Markup.fromFirstTag(bytes), WHAT)).read();
    }

    private static final class Text {
        private final XmlEvents xml;
        private final Prose prose = new Prose();
        private final TableCells cells = new TableCells(prose);
        private final Publication publication = new Publication();
        private final StringBuilder line = new StringBuilder();
        private final StringBuilder notes = new StringBuilder();
        private String before = "";
        private boolean inItem;
        private int noted;

        Text(XmlEvents xml) {
            this.xml = xml;
        }

        ReadDocument read() throws UnreadableDocument {
            while (xml.next()) {
                if (xml.isStart()) {
                    start(xml.name());
                } else if (xml.isEnd()) {
                    end(xml.name());
                } else {
                    xml.appendTextTo(line);
                }
            }
            flush();
            return prose.read(DocumentFormat.OFFICIAL_XML, publication.facts());
        }

        private void start(String name) throws UnreadableDocument {
            if (!INLINE.contains(name) && !isNote(name) && !inItem) {
                flush();
            }
            inItem = false;
            publication.date("datum".equals(name) ? xml.attribute("isodatum") : null);
            String parent = before;
            before = name;
            cells.start(name, "table", "row", "entry");
            if (isNote(name)) {
                note();
            } else if (LEFT_OUT.contains(name) || name.equals("nr") && isItemOfAgenda(parent)) {
                xml.skip();
            } else if (name.equals("metadata")) {
                metadata();
            } else if (name.equals("spreker")) {
                speaker();
            } else if (name.equals("titel") || name.equals("item-titel") || name.equals("dossiernr")) {
                titled(name);
            }
        }

        private void end(String name) throws UnreadableDocument {
            if (name.equals("li.nr")) {
                line.append(' ');
                inItem = true;
            } else if (!INLINE.contains(name)) {
                flush();
            }
            if (name.equals("table")) {
                cells.end();
            }
        }

        private static boolean isNote(String name) {
            return name.equals("noot") || name.equals("voetnoot");
        }

        private static boolean isItemOfAgenda(String parent) {
            return parent.equals("agendapunt") || parent.equals("handeling_bijlage");
        }

        /** The printed number of a note is known from its place. */
        private void note() throws UnreadableDocument {
            StringBuilder words = new StringBuilder();
            int outside = xml.depth() - 1;
            while (xml.depth() > outside && xml.next()) {
                if (xml.isStart("noot.nr") || xml.isStart("nr")) {
                    xml.skip();
                } else if (xml.isStart()) {
                    words.append(' ');
                }
                xml.appendTextTo(words);
            }
            notes.append(Prose.note(++noted, Prose.oneLine(words)));
        }

        private void metadata() throws UnreadableDocument {
            int outside = xml.depth() - 1;
            while (xml.depth() > outside && xml.next()) {
                String name = xml.isStart("meta") ? xml.attribute("name") : null;
                String content = name == null ? null : xml.attribute("content");
                if (content != null) {
                    publication.meta(name, content);
                }
            }
        }

        /** "De heer Bos (ABC):", however the parts were laid out. */
        private void speaker() throws UnreadableDocument {
            String label = xml.words().replace("( ", "(").replace(" )", ")").replace(" :", ":");
            prose.gap();
            prose.paragraph(label);
        }

        private void titled(String name) throws UnreadableDocument {
            String words = xml.words();
            if (name.equals("dossiernr")) {
                publication.dossier(words);
                line.append(words);
                return;
            }
            publication.title(words);
            if (!words.isEmpty()) {
                prose.place(PlaceMark.Kind.HEADING, "");
            }
            prose.paragraph(words);
        }

        private void flush() throws UnreadableDocument {
            String words = Prose.oneLine(line);
            line.setLength(0);
            if (!words.isEmpty() || notes.length() > 0) {
                prose.paragraph(words + notes);
                notes.setLength(0);
            }
        }
    }
}
