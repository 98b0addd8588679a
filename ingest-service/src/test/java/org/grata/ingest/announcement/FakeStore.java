package org.grata.ingest.announcement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Keeps announcements in memory; not thread-safe. */
final class FakeStore implements AnnouncementStore {
    final List<StoredAnnouncement> kept = new ArrayList<>();
    final Map<String, UUID> keys = new HashMap<>();
    int tries;

    @Override
    public Optional<StoredAnnouncement> byId(UUID id) {
        return kept.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<StoredAnnouncement> byKey(String key) {
        return Optional.ofNullable(keys.get(key)).flatMap(this::byId);
    }

    @Override
    public Optional<StoredAnnouncement> byDigest(TextDigest digest) {
        return kept.stream()
                .filter(one -> TextDigest.of(one.text()).equals(digest))
                .findFirst();
    }

    @Override
    public Page<AnnouncementSummary> list(PageRequest page) {
        return Page.of(List.of(), page, kept.size());
    }

    @Override
    public StoreResult store(StoredAnnouncement announcement, TextDigest digest, @Nullable String key) {
        tries++;
        StoredAnnouncement first = byDigest(digest).orElse(announcement);
        if (key != null && !keys.getOrDefault(key, first.id()).equals(first.id())) {
            return new KeyOfAnotherText();
        }
        if (key != null) {
            keys.put(key, first.id());
        }
        if (!first.id().equals(announcement.id())) {
            return new SameText(first);
        }
        kept.add(announcement);
        return new Stored();
    }

    @Override
    public Optional<StoredAnnouncement> read(UUID id, Function<StoredAnnouncement, Optional<Reading>> next) {
        return byId(id).map(before -> next.apply(before).map(before::with).orElse(before));
    }
}
