// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

/** What a mark of punctuation does to the clauses of a sentence: it opens one, closes one, or changes nothing. */
final class ClauseMarks {
    private final Reading reading;
    private final ClauseStack stack;
    private final Coordination coordination;

    ClauseMarks(Reading reading, ClauseStack stack, Coordination coordination) {
        this.reading = reading;
        this.stack = stack;
        this.coordination = coordination;
    }

    /** Reads the mark at a place. */
    void read(int at) {
        switch (reading.word(at).form().charAt(0)) {
            case ',' -> comma(at);
            case '(' -> stack.open(Clause.ASIDE);
            case ')' -> stack.close(Clause.ASIDE);
            case '—', '–' -> stack.toggle(Clause.ASIDE);
            case '«', '“', '„' -> stack.open(Clause.QUOTE);
            case '»', '”' -> stack.close(Clause.QUOTE);
            case '"' -> stack.toggle(Clause.QUOTE);
            case ':', ';' -> stack.openOutermost();
            default -> {
                // a full stop or a sign: no border
            }
        }
    }

    private void comma(int at) {
        if (isFinishedComparison(at)) {
            stack.leave();
        }
        stack.leaveComplete();
        boolean verbFollows = reading.isFinite(at + 1) || reading.is(at + 1, "dan") && reading.isFinite(at + 2);
        if (opensSentence(stack.current()) && verbFollows) {
            stack.leave();
        }
        if (stack.current().hasFinite() && coordination.startsMain(at + 1)) {
            stack.openBeside();
        }
    }

    /** "Ik heb, zoals toegezegd, navraag gedaan": a comparison may do with a participle, and ends at the comma behind it. */
    private boolean isFinishedComparison(int comma) {
        Clause current = stack.current();
        return current.kind().equals("vergelijking") && !current.hasFinite() && reading.isParticiple(comma - 1);
    }

    /** "Als de proef slaagt, informeer ik": a clause at the start ends here, even when its verb is unknown. */
    private static boolean opensSentence(Clause clause) {
        Clause parent = clause.parent();
        return parent != null && parent.isMain() && parent.words().isEmpty() && !clause.isAside();
    }
}
