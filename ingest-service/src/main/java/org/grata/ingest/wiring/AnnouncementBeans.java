package org.grata.ingest.wiring;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;
import org.grata.base.IdGenerator;
import org.grata.extraction.Extractor;
import org.grata.extraction.RuleExtractor;
import org.grata.ingest.announcement.AnnouncementStore;
import org.grata.ingest.announcement.Announcements;
import org.grata.ingest.announcement.BoundedExtractor;
import org.grata.ingest.announcement.Judgement;
import org.grata.ingest.review.Reviews;

/** The service's core. */
class AnnouncementBeans {
    @Produces
    @Singleton
    @Typed(RuleExtractor.class) // Whoever wants any extractor gets the one that is bounded.
    RuleExtractor rules() {
        return new RuleExtractor();
    }

    @Produces
    @Singleton
    @Startup // What is to be loaded is, and a language that cannot be read is refused, before the first request.
    Extractor extractor(RuleExtractor rules, ExtractionConfig config) {
        config.preload().ifPresent(rules::load);
        int atOnce = config.atOnce().orElse(Runtime.getRuntime().availableProcessors());
        return new BoundedExtractor(rules, atOnce, config.waiting());
    }

    @Produces
    @Singleton
    Announcements announcements(
            Extractor extractor, ExtractionConfig config, AnnouncementStore store, Clock clock, IdGenerator ids) {
        return new Announcements(
                extractor, config.mostMeasures(), new Judgement(config.automaticFrom()), store, clock, ids);
    }

    @Produces
    @Singleton
    Reviews reviews(AnnouncementStore store, Clock clock) {
        return new Reviews(store, clock);
    }
}
