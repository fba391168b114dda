// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The register and what its readers heard, kept a second time and as simply as can be: what the product must agree with. */
final class LifeModel {
    /** Within so many days a reader of whom nothing is wrong has heard: a week, and what weekends and feast days add. */
    static final int HEARD_WITHIN = 12;

    private static final int HORIZON = 28;

    private final List<Handover> handovers;
    private final Map<String, Promise> promises = new TreeMap<>();
    private final Map<Long, LocalDate> troubled = new HashMap<>();
    private final Map<Told, LocalDate> told = new HashMap<>();

    LifeModel(List<Handover> handovers) {
        this.handovers = handovers;
    }

    record Handover(String from, String to, LocalDate on) {}

    /** @param changedOn the last day that its date or status changed */
    record Promise(
            String number,
            String ministry,
            @Nullable String committee,
            LocalDate promisedOn,
            @Nullable LocalDate due,
            boolean unsettled,
            LocalDate changedOn) {

        boolean isOverdue(LocalDate today) {
            return unsettled && due != null && due.isBefore(today);
        }
    }

    private record Told(long reader, String number) {}

    void put(Promise promise) {
        promises.put(promise.number(), promise);
    }

    Promise get(String number) {
        return promises.get(number);
    }

    Collection<Promise> all() {
        return promises.values();
    }

    Set<String> overdue(LocalDate today) {
        return numbers(promise -> promise.isOverdue(today));
    }

    Set<String> overdueFor(Contact reader, LocalDate today) {
        return numbers(promise -> promise.isOverdue(today) && concerns(promise, reader, today));
    }

    boolean concerns(Promise promise, Contact reader, LocalDate today) {
        if (reader.readership() instanceof Readership.OfMinistry of) {
            return of.code().equals(promise.ministry()) || of.code().equals(answering(promise, today));
        }
        return ((Readership.OfCommittee) reader.readership()).abbreviation().equals(promise.committee());
    }

    private String answering(Promise promise, LocalDate today) {
        String answering = promise.ministry();
        for (Handover handover : handovers) {
            if (handover.on().isAfter(promise.promisedOn())
                    && !handover.on().isAfter(today)
                    && handover.from().equals(answering)) {
                answering = handover.to();
            }
        }
        return answering;
    }

    /** Something happened to this reader, or to all mail, so that mail may be late. */
    void trouble(long reader, LocalDate day) {
        troubled.put(reader, day);
    }

    void heard(long reader, String number, LocalDate day) {
        told.put(new Told(reader, number), day);
    }

    /** A person took a mail of this reader back: nobody waits for what it told. */
    void heardAll(long reader, LocalDate day) {
        promises.keySet().forEach(number -> heard(reader, number, day));
    }

    /** What this reader should have heard of by now and did not: late within twelve days, what is near since it came near. */
    List<Promise> unheard(Contact reader, LocalDate today) {
        LocalDate bound = today.minusDays(HEARD_WITHIN);
        if (!troubled.getOrDefault(reader.id(), LocalDate.MIN).isBefore(bound)) {
            return List.of();
        }
        return promises.values().stream()
                .filter(promise -> promise.unsettled() && promise.due() != null)
                .filter(promise -> promise.changedOn().isBefore(bound))
                .filter(promise -> concerns(promise, reader, today) && concerns(promise, reader, bound.minusDays(1)))
                .filter(promise -> promise.due().minusDays(HORIZON).isBefore(bound))
                .filter(promise -> lastHeard(reader, promise).isBefore(expectedSince(promise, bound)))
                .toList();
    }

    private static LocalDate expectedSince(Promise promise, LocalDate bound) {
        return Stream.of(
                        promise.due().minusDays(HORIZON),
                        promise.changedOn(),
                        promise.due().isBefore(bound) ? bound : LocalDate.MIN)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private LocalDate lastHeard(Contact reader, Promise promise) {
        return told.getOrDefault(new Told(reader.id(), promise.number()), LocalDate.MIN);
    }

    private Set<String> numbers(Predicate<Promise> which) {
        return promises.values().stream().filter(which).map(Promise::number).collect(Collectors.toSet());
    }
}
