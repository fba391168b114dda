// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a pledged act as a line without actor: "nagaan of een proef haalbaar is". */
final class Act {
    /** Pledges whose own verb adds nothing to what is pledged. */
    private static final Set<String> BARE = Set.of("toezeggen", "afspreken", "streven", "zeggen", "zullen", "gaan");

    private static final Set<String> PARTICLES =
            Set.of("aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "terug", "toe", "uit", "voor");

    /** What joins the act to the words before it, and the marks at its end. */
    private static final Pattern EDGES =
            Pattern.compile("^(?:[,;:.–—]\\s*|(?:en|maar|want|dus|om)\\s+|dat (?=\\S+ \\S+ ))+|[ ,;:.–—]+$");

    private final String text;
    private final Reading reading;
    private final Leftover left;
    private final Frame frame;
    private final StringBuilder line = new StringBuilder();

    Act(String text, Reading reading, Leftover left, Frame frame) {
        this.text = text;
        this.reading = reading;
        this.left = left;
        this.frame = frame;
    }

    /** The words of the act; empty when nothing but the pledge itself is there. */
    String words() {
        left.drop(frame.at());
        int particle = companion();
        boolean joined = particle >= 0 && PARTICLES.contains(reading.form(particle));
        if (joined) {
            left.drop(particle);
        }
        String deed = deed(particle, joined);
        int place = place(particle, joined);
        for (int at = 0; at <= reading.size(); at++) {
            if (at == place) {
                add(deed, false);
            }
            if (left.has(at)) {
                add(reading.word(at).span().of(text), isTorn(at));
            }
        }
        return EDGES.matcher(line).replaceAll("");
    }

    private String deed(int particle, boolean joined) {
        if (BARE.contains(frame.verb().deed())) {
            return "";
        }
        String infinitive = frame.verb().infinitive();
        String bare = infinitive.substring(infinitive.lastIndexOf(' ') + 1);
        return joined ? reading.form(particle) + bare : bare;
    }

    /** Where the infinitive goes: where the verb stood at the end, at its companion, or before what hangs on it. */
    private int place(int companion, boolean joined) {
        if (frame.at() != frame.clause().finite()) {
            return frame.at();
        }
        if (companion >= 0) {
            return joined ? companion : companion + 1;
        }
        for (int at = frame.at(); at < reading.size(); at++) {
            if (left.has(at) && (!left.isOwn(at) || reading.is(at, "over"))) {
                return at;
            }
        }
        int end = reading.size();
        while (end > 0 && !reading.word(end - 1).isLetters() && !left.has(end - 1)) {
            end--;
        }
        return end;
    }

    /** The last word of the verb's companion in its clause, or -1. */
    private int companion() {
        for (List<String> companion : frame.verb().companions()) {
            for (int at : frame.clause().words()) {
                if (at != frame.at() && reading.is(at, companion.get(companion.size() - 1))) {
                    left.keep(at - companion.size() + 1, at + 1);
                    return at;
                }
            }
        }
        return -1;
    }

    /** "uit te voeren" without its "te". */
    private boolean isTorn(int at) {
        return reading.is(at - 1, "te")
                && !left.has(at - 1)
                && left.has(at - 2)
                && PARTICLES.contains(reading.form(at - 2));
    }

    private void add(String word, boolean joined) {
        if (word.isEmpty()) {
            return;
        }
        boolean tight = joined || line.isEmpty() || ",.;:)»”’?".contains(word) || line.charAt(line.length() - 1) == '(';
        line.append(tight ? "" : " ").append(word);
    }
}
