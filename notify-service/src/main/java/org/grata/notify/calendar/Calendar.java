package org.grata.notify.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import org.grata.notify.subscription.LeadTime;
import org.grata.vocabulary.Confirmation;
import org.jspecify.annotations.Nullable;

/**
 * A calendar of deadlines in the form of RFC 5545 and RFC 7986, for programs that look again from time to time.
 * The same content gives the same bytes.
 *
 * @param name for people; what is no text of a calendar (control characters, blanks around it) goes
 * @param alarms how long before each deadline the reader is to be woken
 * @param entries in the order in which they are written
 */
public record Calendar(String name, List<LeadTime> alarms, List<Entry> entries) {
    private static final String PRODUCT = "-//Grata//Grata notify//EN";
    /** What is published has one (RFC 5546, section 3.2.1); nobody reads mail there. */
    private static final Organizer ORGANIZER = new Organizer("Grata", "noreply@grata.invalid");

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
    private static final Duration REFRESH = Duration.builder().hours(1).build();

    public Calendar {
        name = NO_TEXT.matcher(name).replaceAll(" ").strip();
        alarms = List.copyOf(alarms);
        entries = List.copyOf(entries);
    }

    /** UTF-8, lines of at most 75 octets that end with CRLF. */
    public byte[] write() {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folding.fold(text.toString());
    }

    private ICalendar content() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(Method.PUBLISH);
        calendar.setName(name);
        // The library leaves out the type, which RFC 7986 wants told.
        calendar.setRefreshInterval(REFRESH).getParameters().setValue(ICalDataType.DURATION);
        // What programs read that do not know RFC 7986; the library writes the values of such properties as they are.
        calendar.addExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(name));
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", ICalDataType.DURATION, REFRESH.toString());
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return calendar;
    }

    private VEvent event(Entry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.expulsion().id() + "@grata");
        event.setSequence(entry.expulsion().revision() - 1);
        event.setDateTimeStamp(Date.from(entry.recordedAt()));
        event.setLastModified(Date.from(entry.recordedAt()));
        event.setDateStart(new DateStart(Date.from(entry.leaveBy().toInstant()), true));
        event.setOrganizer(ORGANIZER);
        event.setSummary(Wording.summary(entry.expulsion()));
        event.setDescription(Wording.description(entry));
        event.setStatus(status(entry));
        event.setTransparency(true);
        if (!entry.cancelled()) {
            alarms.forEach(
                    leadTime -> trigger(leadTime, entry).ifPresent(trigger -> event.addAlarm(alarm(trigger, entry))));
        }
        return event;
    }

    private static Status status(Entry entry) {
        if (entry.cancelled()) {
            return Status.cancelled();
        }
        return entry.expulsion().confirmation() == Confirmation.UNCONFIRMED ? Status.tentative() : Status.confirmed();
    }

    private static VAlarm alarm(Trigger trigger, Entry entry) {
        return VAlarm.display(trigger, Wording.summary(entry.expulsion()));
    }

    /** As reminders are planned: none of a clock time that is later than the deadline. */
    private static Optional<Trigger> trigger(LeadTime leadTime, Entry entry) {
        return switch (leadTime) {
            case LeadTime.Elapsed elapsed -> Optional.of(before(elapsed.amount()));
            case LeadTime.Local local -> at(local, entry);
        };
    }

    private static Optional<Trigger> at(LeadTime.Local local, Entry entry) {
        OffsetDateTime leaveBy = entry.leaveBy();
        ZoneId seat = Objects.requireNonNullElse(entry.expulsion().seatZone(), leaveBy.getOffset());
        return Optional.of(local.dueAt(leaveBy, seat))
                .filter(dueAt -> !dueAt.isAfter(leaveBy.toInstant()))
                .map(dueAt -> new Trigger(Date.from(dueAt)));
    }

    /** In hours, because a day of a calendar may have another number of them than 24. */
    private static Trigger before(java.time.Duration amount) {
        Duration before = Duration.builder()
                .prior(!amount.isZero())
                .hours(part(amount.toHours()))
                .minutes(part(amount.toMinutesPart()))
                .seconds(amount.isZero() ? Integer.valueOf(0) : part(amount.toSecondsPart()))
                .build();
        return new Trigger(before, null);
    }

    private static @Nullable Integer part(long amount) {
        return amount == 0 ? null : Math.toIntExact(amount);
    }
}
