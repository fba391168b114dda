// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.xml.XmlPath;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtomFeedTest {
    private static final Instant MOMENT = Instant.parse("2026-02-11T08:00:00Z");

    @Test
    void whatNoXmlMayHoldIsLeftOutAndAllElseStays() {
        String summary = "Blad 1\f\u0000\uFFFE\uD83DBlad 2\tén \uD83D\uDEA2 <veer> & meer";
        AtomFeed.Entry entry = new AtomFeed.Entry("https://desk.example/1", "Veer\u000b", MOMENT, MOMENT, summary);
        AtomFeed feed = new AtomFeed("https://desk.example", "Nieuws", "https://desk.example", MOMENT, List.of(entry));

        XmlPath read = new XmlPath(feed.text());

        assertThat(read.getString("feed.entry.title")).isEqualTo("Veer");
        assertThat(read.getString("feed.entry.summary")).isEqualTo("Blad 1Blad 2\tén \uD83D\uDEA2 <veer> & meer");
    }
}
