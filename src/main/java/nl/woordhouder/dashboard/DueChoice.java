// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.util.Arrays;
import java.util.Optional;
import nl.woordhouder.commitment.CommitmentFilter.DuePart;

/** The parts of the register by due date, as words in addresses and on pages. */
enum DueChoice {
    OVERDUE("te-laat", "te laat", DuePart.OVERDUE),
    THIS_WEEK("deze-week", "deze week", DuePart.THIS_WEEK),
    SOON("binnenkort", "komende 14 dagen", DuePart.SOON),
    FOUR_WEEKS("vier-weken", "komende 28 dagen", DuePart.FOUR_WEEKS),
    UNDATED("zonder-datum", "zonder datum", DuePart.UNDATED),
    SHIFTED("verschoven", "verschoven", DuePart.SHIFTED);

    private final String word;
    private final String label;
    private final DuePart part;

    DueChoice(String word, String label, DuePart part) {
        this.word = word;
        this.label = label;
        this.part = part;
    }

    static Optional<DueChoice> of(String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.word.equals(word))
                .findFirst();
    }

    String word() {
        return word;
    }

    String label() {
        return label;
    }

    DuePart part() {
        return part;
    }
}
