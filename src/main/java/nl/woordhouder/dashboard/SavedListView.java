// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A saved list on a page.
 *
 * @param url the register with its filters
 * @param filters what is filtered, in words; empty when nothing is
 * @param total how many it holds now
 * @param calendarUrl where a calendar program follows it; null when it has no link
 * @param feedUrl where a feed reader follows it; null when it has no link
 */
record SavedListView(
        long id,
        String name,
        String url,
        List<String> filters,
        long total,
        @Nullable String calendarUrl,
        @Nullable String feedUrl) {}
