// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

/** The formats in which documents come in, told by their content and never by the name of the file. */
public enum DocumentFormat {
    TEXT("text/plain", "platte tekst"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word (.docx)"),
    DOC("application/msword", "Word 97-2003 (.doc)"),
    ODT("application/vnd.oasis.opendocument.text", "OpenDocument (.odt)"),
    PDF("application/pdf", "pdf"),
    HTML("text/html", "webpagina (html)"),
    /** The House's own transcript of a meeting (VLOS). */
    DEBATE_XML("application/xml", "debatverslag (VLOS-xml)"),
    /** A publication of officielebekendmakingen.nl, in either of its dialects. */
    OFFICIAL_XML("application/xml", "officiële publicatie (xml)");

    private final String mediaType;
    private final String dutch;

    DocumentFormat(String mediaType, String dutch) {
        this.mediaType = mediaType;
        this.dutch = dutch;
    }

    /** The media type under which the original bytes are handed out again. */
    public String mediaType() {
        return mediaType;
    }

    /** What a reader sees. */
    public String dutch() {
        return dutch;
    }
}
