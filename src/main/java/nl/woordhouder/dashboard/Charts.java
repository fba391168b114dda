// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.woordhouder.dashboard.Figures.Share;
import nl.woordhouder.dashboard.FiguresView.Bar;
import nl.woordhouder.web.Dutch;

/** Turns numbers into the bars of a chart. */
final class Charts {
    private Charts() {}

    /** Shares as percentages of one whole: the longest bar possible is 100 per cent. */
    static List<Bar> shares(Map<String, Share> shares) {
        List<Bar> bars = new ArrayList<>();
        shares.forEach((label, share) -> bars.add(new Bar(
                bars.size(),
                label,
                share.value(),
                share.whole() == 0 ? "–" : Math.round(100 * share.value()) + "%",
                Dutch.dutch(share.part()) + " van " + Dutch.dutch(share.whole()))));
        return bars;
    }

    /** Counts: the longest bar is the largest of them. */
    static List<Bar> counts(Map<String, Long> counts) {
        long largest = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        counts.forEach((label, count) -> bars.add(
                new Bar(bars.size(), label, largest == 0 ? 0 : (double) count / largest, Dutch.dutch(count), "")));
        return bars;
    }
}
