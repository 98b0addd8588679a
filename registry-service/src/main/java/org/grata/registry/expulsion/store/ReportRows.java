package org.grata.registry.expulsion.store;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.message.AnnouncementExtracted;
import org.grata.message.Measure;
import org.grata.persistence.Row;
import org.grata.registry.expulsion.Report;

/** Reads rows of {@code expulsion_report}. */
@ApplicationScoped
class ReportRows {
    static final String COLUMNS =
            "id, announcement_id, reading, by_hand, measure_index, source_name, source_url, title, language,"
                    + " published_at, recorded_at, measure, because";

    private final Json json;

    ReportRows(Json json) {
        this.json = json;
    }

    Report report(Row row) {
        String name = row.textOrNull("source_name");
        String url = row.textOrNull("source_url");
        return new Report(
                row.uuid("id"),
                row.uuid("announcement_id"),
                row.integer("reading"),
                row.truth("by_hand"),
                row.integer("measure_index"),
                row.instant("published_at"),
                row.text("language"),
                row.textOrNull("title"),
                name == null && url == null ? null : new AnnouncementExtracted.Source(name, url),
                json.read(row.text("measure"), Measure.class));
    }
}
