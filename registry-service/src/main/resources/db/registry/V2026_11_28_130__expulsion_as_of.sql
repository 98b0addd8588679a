-- The register as it was known at an instant, under the names of the columns it has now, so that one
-- and the same list reads either. A single select each, which the planner puts in place of the call.

-- Reports of expulsions. A reversal that was told before it was decided belonged to no expulsion yet:
-- its decision is the revision that it made.
create function expulsion_report_as_of(instant timestamptz) returns setof expulsion_report
    language sql stable as $$
    select report.* from expulsion_report report
    where report.recorded_at <= instant and report.expulsion_id is not null
      and (report.status <> 'REVERSED' or not exists (
          select from expulsion_revision decision
          where decision.report_id = report.id and decision.expulsion_id = report.expulsion_id
            and decision.recorded_at > instant))
$$;

-- Expulsions. Each is read from the report that tells its publication, the earliest of those that
-- count: so that the newest come first from an index, as they do in the list of now.
create function expulsion_as_of(instant timestamptz) returns table (
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
    select expulsion.id, expulsion.kind, known.status, expulsion.receiving_state, expulsion.sending_state,
        known.revision, (known.measure ->> 'announcedOn')::date,
        (known.measure #>> '{deadline,leaveBy}')::timestamptz, (known.measure #>> '{headcount,count}')::integer,
        first.published_at, expulsion.recorded_at, known.recorded_at, known.measure,
        lower(concat_ws(' ', expulsion.receiving_state, expulsion.sending_state,
            (select string_agg(state.name, ' ') from state
                where state.code in (expulsion.receiving_state, expulsion.sending_state)),
            (select string_agg(mission ->> 'city', ' ') from jsonb_array_elements(known.measure -> 'missions') mission),
            (select string_agg(person ->> 'name', ' ') from jsonb_array_elements(known.measure -> 'persons') person)))
    from expulsion_report first
    join expulsion on expulsion.id = first.expulsion_id
    cross join lateral (
        select revision.revision, revision.recorded_at, revision.status, revision.measure
        from expulsion_revision revision
        where revision.expulsion_id = first.expulsion_id and revision.recorded_at <= instant
        order by revision.revision desc limit 1) known
    where first.id = (
        select report.id from expulsion_report_as_of(instant) report
        where report.expulsion_id = first.expulsion_id
        order by report.status <> 'ANNOUNCED', report.published_at, report.id limit 1)
$$;

create index expulsion_report_first on expulsion_report
    (expulsion_id, (status <> 'ANNOUNCED'), published_at, id) where expulsion_id is not null;
create index expulsion_report_newest on expulsion_report (published_at desc, expulsion_id)
    where expulsion_id is not null;
