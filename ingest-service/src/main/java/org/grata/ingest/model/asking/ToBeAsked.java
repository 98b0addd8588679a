package org.grata.ingest.model.asking;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.ingest.announcement.NewAnnouncements;
import org.grata.ingest.announcement.StoredAnnouncement;
import org.grata.ingest.model.store.QuestionTable;

/** Notes which new announcements the model is asked about. */
@ApplicationScoped
class ToBeAsked implements NewAnnouncements {
    private final QuestionTable questions;
    private final ModelConfig config;

    ToBeAsked(QuestionTable questions, ModelConfig config) {
        this.questions = questions;
        this.config = config;
    }

    @Override
    public void kept(StoredAnnouncement announcement) {
        if (config.ask().of(announcement)) {
            questions.add(announcement.id(), announcement.receivedAt());
        }
    }
}
