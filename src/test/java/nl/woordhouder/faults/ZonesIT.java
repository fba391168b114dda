// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.woordhouder.database.Clerk;
import nl.woordhouder.database.FullSize;
import nl.woordhouder.database.PackagedProduct;
import nl.woordhouder.mail.FaultySmtp;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Wherever the machine thinks it is, readers are told the same. Half past midnight in Amsterdam is yesterday in UTC and in
 * New York, and the morning in Tokyo (fault R5).
 */
class ZonesIT {
    private static final List<String> ZONES = List.of("Europe/Amsterdam", "UTC", "America/New_York", "Asia/Tokyo");

    private static final Pattern TEXT = Pattern.compile("<pre[^>]*>(.*?)</pre>", Pattern.DOTALL);
    private static final Pattern MAIL = Pattern.compile("/beheer/uitbox/(\\d+)\"");

    @TempDir
    Path data;

    /** Mondays after summer time ends and begins, a leap day, and the first day of a year. */
    static Stream<LocalDate> days() {
        return Stream.of(
                        LocalDate.of(2026, 10, 26),
                        LocalDate.of(2027, 3, 29),
                        LocalDate.of(2028, 2, 29),
                        LocalDate.of(2027, 1, 1))
                .limit(FullSize.of(1, 4));
    }

    @ParameterizedTest
    @MethodSource("days")
    void theSameIsToldInEveryZone(LocalDate day) throws Exception {
        List<String> inAmsterdam = told(day, ZONES.get(0));
        assertThat(inAmsterdam.get(0)).as("how many are late").matches("\\d+");
        for (String zone : ZONES.subList(1, ZONES.size())) {
            assertThat(told(day, zone)).as("%s in %s", day, zone).isEqualTo(inAmsterdam);
        }
        System.out.printf("R5: %s: %d digests, the same in %s%n", day, inAmsterdam.size() - 1, ZONES);
    }

    /** How many are late, and every digest that was decided on. */
    private List<String> told(LocalDate day, String zone) throws Exception {
        try (FaultySmtp mail = new FaultySmtp()) {
            Path folder = Files.createDirectory(data.resolve(zone.replace('/', '-')));
            String halfPastMidnight = "woordhouder.demo.starts-at=" + day.atTime(0, 30);
            try (PackagedProduct product = Office.onH2(folder, mail).start(halfPastMidnight, "user.timezone=" + zone)) {
                Clerk clerk = Clerk.signedIn(product.address(), "bram");
                Eventually.waitFor(
                        "the sweep is over",
                        Duration.ofMinutes(2),
                        () -> product.lines().stream().anyMatch(line -> line.contains("Sweep of " + day)));
                String late = product.lines().stream()
                        .flatMap(line -> Pattern.compile("Sweep of " + day + " .*: (\\d+) overdue")
                                .matcher(line)
                                .results())
                        .findFirst()
                        .orElseThrow()
                        .group(1);
                return Stream.concat(Stream.of(late), digests(clerk)).toList();
            }
        }
    }

    private static Stream<String> digests(Clerk clerk) throws IOException, InterruptedException {
        List<String> mails = MAIL.matcher(clerk.page("/beheer/uitbox"))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
        Stream.Builder<String> texts = Stream.builder();
        for (String mail : mails) {
            Matcher text = TEXT.matcher(clerk.page("/beheer/uitbox/" + mail));
            assertThat(text.find()).isTrue();
            texts.add(text.group(1).replaceAll("http://[^/]+", ""));
        }
        return texts.build();
    }
}
