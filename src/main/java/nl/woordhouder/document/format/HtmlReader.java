// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads the main text of a web page: no menus, no scripts, no forms. */
final class HtmlReader implements FormatReader {
    /** As a tree a page takes some ten times its size in memory. */
    private static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final String LEFT_OUT =
            "script, style, noscript, template, nav, aside, form, button, select, svg, iframe,"
                    + " object, body > header, body > footer, [hidden], [aria-hidden=true], [role=navigation], [role=search],"
                    + " [role=banner], [role=contentinfo], .skiplinks, .skip-link, .visually-hidden";

    private static final String MAIN = "main, [role=main], #broodtekst, #content, article";

    @Override
    public ReadDocument read(byte[] bytes) throws UnreadableDocument {
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableDocument("Deze webpagina is groter dan 10 MB en wordt niet gelezen. Sla de tekst op als"
                    + " platte tekst (.txt), of plak de tekst.");
        }
        Document page = parsed(bytes);
        Publication publication = new Publication();
        for (Element meta : page.select("meta[name][content]")) {
            publication.meta(meta.attr("name"), meta.attr("content"));
        }
        publication.title(page.title());
        page.select(LEFT_OUT).remove();
        Elements main = page.select(MAIN);
        Element root = main.isEmpty() || main.first().text().isBlank() ? page.body() : main.first();
        Prose prose = new Prose();
        new HtmlFlow(page, prose).read(root);
        return prose.read(DocumentFormat.HTML, publication.facts());
    }

    /** In the character set that it names, else as plain text is read. */
    private static Document parsed(byte[] bytes) throws UnreadableDocument {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (!head.contains("charset") && !head.contains("encoding=")) {
            return Jsoup.parse(PlainText.decode(bytes));
        }
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
