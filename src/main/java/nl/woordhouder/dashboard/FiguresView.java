// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.util.List;

/** The figures of a part of the register. */
record FiguresView(List<Report.Select> selects, List<Chart> charts) {

    /**
     * Bars with the table that says the same.
     *
     * @param about what is counted, in a line
     * @param valueHeading what the number of each bar is
     */
    record Chart(String id, String title, String about, String labelHeading, String valueHeading, List<Bar> bars) {

        /** In pixels: one line for each bar. */
        public int height() {
            return bars.size() * Bar.LINE;
        }

        public boolean empty() {
            return bars.stream().allMatch(bar -> bar.share() == 0);
        }
    }

    /**
     * A bar.
     *
     * @param place 0 for the uppermost
     * @param share of the longest bar possible, 0 to 1
     * @param value as text
     * @param detail the numbers behind the value; may be empty
     */
    record Bar(int place, String label, double share, String value, String detail) {
        private static final int LINE = 28;

        /** Where the bars begin and how far the longest goes, in per cent of the width: the rest is for words. */
        private static final int BEGIN = 24;

        private static final int LONGEST = 58;

        public int top() {
            return place * LINE + 4;
        }

        public int middle() {
            return place * LINE + LINE / 2;
        }

        public int begin() {
            return BEGIN;
        }

        public long width() {
            return Math.round(share * LONGEST);
        }

        public long end() {
            return begin() + width();
        }
    }
}
