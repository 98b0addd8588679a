package org.grata.registry.expulsion;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.grata.message.AnnouncementExtracted;
import org.grata.message.Attribution;
import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * How far the reports of an expulsion may be relied on together: as far as the best of them, and beyond doubt
 * when two independent sources tell it. Adding reports in any order gives the same.
 *
 * @param ordered the best judgement on reports that tell the measure as decided; null when none does
 * @param sources independent sources of those that were not rejected, alphabetical; two are enough to know
 * @param threatened the best judgement on reports that tell a threat; null when none does
 */
public record Corroboration(
        @Nullable Confirmation ordered,
        List<String> sources,
        @Nullable Confirmation threatened) {
    /** Before any report. */
    static final Corroboration NONE = new Corroboration(null, List.of(), null);

    /** Rows of before reports were judged: all of them counted. */
    static final Corroboration UNJUDGED = new Corroboration(Confirmation.AUTOMATIC, List.of(), Confirmation.AUTOMATIC);

    private static final int ENOUGH = 2;

    public Corroboration {
        sources = List.copyOf(sources);
    }

    Corroboration plus(Report report) {
        Confirmation told = report.confirmation();
        if (report.measure().status() == MeasureStatus.THREATENED) {
            return new Corroboration(ordered, sources, best(threatened, told));
        }
        return new Corroboration(
                best(ordered, told), told == Confirmation.REJECTED ? sources : with(source(report)), threatened);
    }

    /** Of an expulsion that is no more than a threat, the threat's; the order's otherwise. */
    Confirmation confirmation(boolean onlyThreatened) {
        Confirmation first = onlyThreatened ? threatened : ordered;
        Confirmation told = first == null ? best(ordered, best(threatened, Confirmation.REJECTED)) : first;
        return !onlyThreatened && sources.size() >= ENOUGH ? best(told, Confirmation.AUTOMATIC) : told;
    }

    private List<String> with(Optional<String> source) {
        return Stream.concat(sources.stream(), source.stream())
                .distinct()
                .sorted()
                .limit(ENOUGH)
                .toList();
    }

    /**
     * Whose word a report is: of the agency that it quotes, else of who published it. Two papers that print one
     * agency's text are one source; who does not say where it was published is none.
     */
    private static Optional<String> source(Report report) {
        return report.measure().attribution().stream()
                .filter(speaker -> speaker.kind() == SpeakerKind.AGENCY)
                .map(Attribution::speaker)
                .min(String::compareTo)
                .or(() -> Optional.ofNullable(report.source()).flatMap(Corroboration::publisher))
                .map(name -> name.strip().toLowerCase(Locale.ROOT));
    }

    private static Optional<String> publisher(AnnouncementExtracted.Source source) {
        return Optional.ofNullable(source.name()).or(() -> Optional.ofNullable(source.url())
                .map(url -> URI.create(url).getHost()));
    }

    private static Confirmation best(@Nullable Confirmation one, Confirmation two) {
        return one == null ? two : Confirmation.best(one, two);
    }
}
