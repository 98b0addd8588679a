package org.grata.ingest.announcement.store;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.grata.base.IdGenerator;
import org.grata.ingest.announcement.AnnouncementStore;
import org.grata.ingest.announcement.AnnouncementSummary;
import org.grata.ingest.announcement.NewAnnouncements;
import org.grata.ingest.announcement.Reading;
import org.grata.ingest.announcement.StoredAnnouncement;
import org.grata.ingest.announcement.TextDigest;
import org.grata.message.AnnouncementExtracted;
import org.grata.messaging.outbox.Outbox;
import org.grata.messaging.outbox.OutgoingEvent;
import org.grata.messaging.topology.Exchanges;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** The unique constraints decide which of several equal submissions is the first. */
@ApplicationScoped
class PostgresAnnouncementStore implements AnnouncementStore {
    private final AnnouncementTable table;
    private final ReadingTable readings;
    private final Rows rows;
    private final Outbox outbox;
    private final IdGenerator ids;
    private final NewAnnouncements followers;

    PostgresAnnouncementStore(
            AnnouncementTable table,
            ReadingTable readings,
            Rows rows,
            Outbox outbox,
            IdGenerator ids,
            NewAnnouncements followers) {
        this.table = table;
        this.readings = readings;
        this.rows = rows;
        this.outbox = outbox;
        this.ids = ids;
        this.followers = followers;
    }

    @Override
    @Transactional
    public Optional<StoredAnnouncement> byId(UUID id) {
        return table.findByIdOptional(id).map(rows::announcement);
    }

    @Override
    @Transactional
    public Optional<StoredAnnouncement> byKey(String key) {
        return table.findByKey(key).map(rows::announcement);
    }

    @Override
    @Transactional
    public Optional<StoredAnnouncement> byDigest(TextDigest digest) {
        return table.findByDigest(digest.hex()).map(rows::announcement);
    }

    @Override
    @Transactional
    public Page<AnnouncementSummary> list(PageRequest page) {
        return Page.of(
                table.summaries(page.page(), page.size()).stream()
                        .map(Rows::summary)
                        .toList(),
                page,
                table.count());
    }

    @Override
    @Transactional
    public StoreResult store(StoredAnnouncement announcement, TextDigest digest, @Nullable String key) {
        boolean isNew = table.insert(rows.row(announcement, digest));
        StoredAnnouncement kept = isNew
                ? announcement
                : byDigest(digest)
                        .orElseThrow(() -> new IllegalStateException("a text was there and is gone: " + digest));
        if (key != null && !table.bindKey(key, kept.id(), announcement.receivedAt())) {
            QuarkusTransaction.setRollbackOnly();
            return new KeyOfAnotherText();
        }
        if (!isNew) {
            return new SameText(kept);
        }
        if (!announcement.extraction().measures().isEmpty()) {
            outbox.add(event(announcement));
        }
        followers.kept(announcement);
        return new Stored();
    }

    @Override
    @Transactional
    public Optional<StoredAnnouncement> read(UUID id, Function<StoredAnnouncement, Optional<Reading>> next) {
        if (!readings.lock(id)) {
            return Optional.empty();
        }
        StoredAnnouncement before = byId(id).orElseThrow();
        Optional<Reading> reading = next.apply(before);
        if (reading.isEmpty()) {
            return Optional.of(before);
        }
        StoredAnnouncement after = before.with(reading.get());
        readings.store(after);
        boolean stands = after.readings().standing().equals(reading.get());
        boolean wasTold = before.readings().all().stream()
                .anyMatch(one -> !one.extraction().measures().isEmpty());
        if (stands && (wasTold || !after.extraction().measures().isEmpty())) {
            outbox.add(event(after));
        }
        return Optional.of(after);
    }

    /** Of the reading that stands. */
    private OutgoingEvent event(StoredAnnouncement announcement) {
        Reading standing = announcement.readings().standing();
        AnnouncementExtracted body = new AnnouncementExtracted(
                announcement.id(),
                announcement.publishedAt(),
                standing.extraction().language(),
                announcement.title(),
                announcement.source(),
                standing.extraction().measures(),
                standing.number(),
                standing.reader());
        return new OutgoingEvent(
                ids.next(),
                Exchanges.EVENTS,
                AnnouncementExtracted.TYPE,
                AnnouncementExtracted.TYPE,
                announcement.id().toString(),
                standing.at(),
                body);
    }
}
