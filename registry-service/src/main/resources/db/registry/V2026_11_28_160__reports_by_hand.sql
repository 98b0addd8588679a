-- What a person recorded by hand is a report too; its announcement is the record itself, which ingest does not know.
alter table expulsion_report add column by_hand boolean not null default false;

create or replace function expulsion_report_as_of(instant timestamptz) returns setof expulsion_report
    language sql stable as $$
    select report.* from expulsion_report report
    where report.recorded_at <= instant and report.assigned_at <= instant and report.expulsion_id is not null
      and coalesce(report.withdrawn_at > instant, true)
    union all
    select report.id, past.expulsion_id, report.announcement_id, report.measure_index, report.status,
        report.source_name, report.source_url, report.title, report.language, report.published_at,
        report.recorded_at, report.measure, report.because, report.reading, report.withdrawn_at, past.since,
        report.by_hand
    from expulsion_report_past past
    join expulsion_report report on report.id = past.report_id
    where past.since <= instant and past.until > instant and coalesce(report.withdrawn_at > instant, true)
$$;
