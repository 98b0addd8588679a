package org.grata.messaging;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.grata.message.AnnouncementExtracted;
import org.grata.message.Attribution;
import org.grata.message.Deadline;
import org.grata.message.Evidence;
import org.grata.message.ExpulsionChanged;
import org.grata.message.Extraction;
import org.grata.message.Headcount;
import org.grata.message.Measure;
import org.grata.message.MissionRef;
import org.grata.message.PersonRef;
import org.grata.message.Remaining;
import org.grata.message.Remark;
import org.grata.message.Reminder;
import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.DeadlineType;
import org.grata.vocabulary.Ground;
import org.grata.vocabulary.MeasureKind;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.MissionKind;
import org.grata.vocabulary.PersonCategory;
import org.grata.vocabulary.Reader;
import org.grata.vocabulary.RemarkCode;
import org.grata.vocabulary.ReminderStage;
import org.grata.vocabulary.SpeakerKind;

/** Jackson reads messages by reflection, which a native executable allows only for classes named here. */
@RegisterForReflection(
        targets = {
            AnnouncementExtracted.class,
            AnnouncementExtracted.Source.class,
            Attribution.class,
            Deadline.class,
            Evidence.class,
            ExpulsionChanged.class,
            Extraction.class,
            Headcount.class,
            Headcount.SharedTotal.class,
            Measure.class,
            MissionRef.class,
            PersonRef.class,
            Remaining.class,
            Remark.class,
            Reminder.class,
            Confirmation.class,
            CountQualifier.class,
            DeadlineType.class,
            Ground.class,
            MeasureKind.class,
            MeasureStatus.class,
            MissionKind.class,
            PersonCategory.class,
            Reader.class,
            RemarkCode.class,
            ReminderStage.class,
            SpeakerKind.class
        })
final class MessageReflection {
    private MessageReflection() {}
}
