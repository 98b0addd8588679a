-- A later reading of an announcement replaces what the earlier one told: its reports are withdrawn, not deleted.
-- A report may change its expulsion, when a person merges two or takes one apart.
alter table expulsion_report add column reading integer not null default 1;
alter table expulsion_report add column withdrawn_at timestamptz;
alter table expulsion_report add column assigned_at timestamptz;
-- A reversal that was undecided first belongs to its expulsion since the revision that it made.
update expulsion_report report set assigned_at = coalesce(
    case when report.status = 'REVERSED' then (
        select max(decision.recorded_at) from expulsion_revision decision
        where decision.report_id = report.id and decision.expulsion_id = report.expulsion_id) end,
    report.recorded_at);
alter table expulsion_report alter column assigned_at set not null;
alter table expulsion_report drop constraint expulsion_report_once;
alter table expulsion_report add constraint expulsion_report_once unique (announcement_id, reading, measure_index);
alter table expulsion_report add constraint expulsion_report_reading_counts check (reading >= 1);
alter table expulsion_report add constraint expulsion_report_assigned_after_recorded
    check (assigned_at >= recorded_at);
alter table expulsion_report add constraint expulsion_report_withdrawn_after_recorded
    check (withdrawn_at >= recorded_at);
create unique index expulsion_report_one_reading on expulsion_report (announcement_id, measure_index)
    where withdrawn_at is null;

-- What a report belonged to before, so that the register can be read as it was known then.
create table expulsion_report_past (
    report_id    uuid not null references expulsion_report (id),
    expulsion_id uuid not null references expulsion (id),
    since        timestamptz not null,
    until        timestamptz not null,
    primary key (report_id, since),
    constraint expulsion_report_past_lasted check (since < until)
);
create index expulsion_report_past_expulsion on expulsion_report_past (expulsion_id, since);

-- What is merged into another, or not told any more, leaves the register and keeps its history.
alter table expulsion add column presence text not null default 'PRESENT';
alter table expulsion add column merged_into uuid references expulsion (id);
alter table expulsion add column reversed_by_hand_at timestamptz;
alter table expulsion add constraint expulsion_presence_known check (presence in ('PRESENT', 'MERGED', 'WITHDRAWN'));
alter table expulsion add constraint expulsion_merged_into_another
    check ((presence = 'MERGED') = (merged_into is not null) and merged_into <> id);
create index expulsion_merged_into on expulsion (merged_into) where merged_into is not null;
update expulsion set reversed_by_hand_at = decision.recorded_at
from expulsion_revision decision
where decision.expulsion_id = expulsion.id and decision.status = 'REVERSED' and decision.report_id is null;

alter table expulsion_revision add column cause text not null default 'REPORT';
alter table expulsion_revision alter column cause drop default;
alter table expulsion_revision add column presence text not null default 'PRESENT';
update expulsion_revision set cause = 'REVERSAL' where report_id is null;
alter table expulsion_revision add constraint expulsion_revision_cause_known
    check (cause in ('REPORT', 'READING', 'REVERSAL', 'MERGE', 'SPLIT'));
alter table expulsion_revision add constraint expulsion_revision_presence_known
    check (presence in ('PRESENT', 'MERGED', 'WITHDRAWN'));
alter table expulsion_revision drop constraint expulsion_revision_made_by_somebody;
alter table expulsion_revision add constraint expulsion_revision_made_by_somebody
    check (report_id is not null or cause <> 'REPORT');
-- The report may belong to another expulsion since.
alter table expulsion_revision drop constraint expulsion_revision_report;
alter table expulsion_revision add constraint expulsion_revision_report
    foreign key (report_id) references expulsion_report (id);
alter table expulsion_report drop constraint expulsion_report_of_its_expulsion;

-- What a person did, so that it can be undone: the reports that went from one expulsion to another.
create table regrouping (
    id         uuid primary key,
    kind       text not null,
    from_id    uuid not null references expulsion (id),
    to_id      uuid not null references expulsion (id),
    reports    uuid[] not null,
    note       text,
    done_at    timestamptz not null,
    undone_at  timestamptz,
    constraint regrouping_kind_known check (kind in ('MERGE', 'SPLIT')),
    constraint regrouping_of_two check (from_id <> to_id),
    constraint regrouping_moves_something check (cardinality(reports) > 0),
    constraint regrouping_note_told check (note ~ '\S'),
    constraint regrouping_undone_after_done check (undone_at >= done_at)
);
create index regrouping_from on regrouping (from_id, done_at);
create index regrouping_to on regrouping (to_id, done_at);

create or replace function expulsion_report_as_of(instant timestamptz) returns setof expulsion_report
    language sql stable as $$
    select report.* from expulsion_report report
    where report.recorded_at <= instant and report.assigned_at <= instant and report.expulsion_id is not null
      and coalesce(report.withdrawn_at > instant, true)
    union all
    select report.id, past.expulsion_id, report.announcement_id, report.measure_index, report.status,
        report.source_name, report.source_url, report.title, report.language, report.published_at,
        report.recorded_at, report.measure, report.because, report.reading, report.withdrawn_at, past.since
    from expulsion_report_past past
    join expulsion_report report on report.id = past.report_id
    where past.since <= instant and past.until > instant and coalesce(report.withdrawn_at > instant, true)
$$;

-- A revision says until when it stood and when the expulsion was published as far as was known, so that the register
-- of an instant is read from an index, the newest publication first.
alter table expulsion_revision add column published_at timestamptz;
alter table expulsion_revision add column superseded_at timestamptz;
update expulsion_revision revision set published_at = coalesce(
        (select report.published_at from expulsion_report report
            where report.expulsion_id = revision.expulsion_id and report.assigned_at <= revision.recorded_at
            order by report.status <> 'ANNOUNCED', report.published_at, report.id limit 1),
        revision.recorded_at),
    superseded_at = (select min(later.recorded_at) from expulsion_revision later
        where later.expulsion_id = revision.expulsion_id and later.revision > revision.revision);
alter table expulsion_revision alter column published_at set not null;
alter table expulsion_revision add constraint expulsion_revision_superseded_later check (superseded_at >= recorded_at);
create unique index expulsion_revision_current on expulsion_revision (expulsion_id) where superseded_at is null;
create index expulsion_revision_newest on expulsion_revision (published_at desc, expulsion_id);
drop index expulsion_revision_as_of;
drop index expulsion_report_newest;

create or replace function expulsion_as_of(instant timestamptz) returns table (
    id              uuid,
    kind            text,
    status          text,
    receiving_state text,
    sending_state   text,
    revision        integer,
    announced_on    date,
    leave_by        timestamptz,
    headcount       integer,
    published_at    timestamptz,
    recorded_at     timestamptz,
    revised_at      timestamptz,
    measure         jsonb,
    search_text     text)
    language sql stable as $$
    select expulsion.id, expulsion.kind, revision.status, expulsion.receiving_state, expulsion.sending_state,
        revision.revision, (revision.measure ->> 'announcedOn')::date,
        (revision.measure #>> '{deadline,leaveBy}')::timestamptz, (revision.measure #>> '{headcount,count}')::integer,
        revision.published_at, expulsion.recorded_at, revision.recorded_at, revision.measure,
        lower(concat_ws(' ', expulsion.receiving_state, expulsion.sending_state,
            (select string_agg(state.name, ' ') from state
                where state.code in (expulsion.receiving_state, expulsion.sending_state)),
            (select string_agg(mission ->> 'city', ' ') from jsonb_array_elements(revision.measure -> 'missions') mission),
            (select string_agg(person ->> 'name', ' ') from jsonb_array_elements(revision.measure -> 'persons') person)))
    from expulsion_revision revision
    join expulsion on expulsion.id = revision.expulsion_id
    where revision.recorded_at <= instant and coalesce(revision.superseded_at > instant, true)
      and revision.presence = 'PRESENT'
$$;
