-- The register of an instant, with what persons had told of each order by then, and those that were outside the
-- jurisdiction.
drop function expulsion_as_of(timestamptz);
create function expulsion_as_of(instant timestamptz) returns table (
    id              uuid,
    kind            text,
    status          text,
    confirmation    text,
    stage           text,
    jurisdiction_of text[],
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
    select expulsion.id, expulsion.kind, revision.status, revision.confirmation,
        case when revision.status = 'ANNOUNCED' then coalesce((
            select execution.stage from expulsion_execution execution
            where execution.expulsion_id = expulsion.id and execution.recorded_at <= instant
              and coalesce(execution.superseded_at > instant, true)), 'ANNOUNCED') end,
        revision.jurisdiction_of, expulsion.receiving_state, expulsion.sending_state, revision.revision, (revision.measure ->> 'announcedOn')::date,
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
