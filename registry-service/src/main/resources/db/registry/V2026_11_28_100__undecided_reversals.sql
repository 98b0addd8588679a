-- A told reversal that fits no order, or several equally, belongs to no expulsion until it is decided.
alter table expulsion_report alter column expulsion_id drop not null;
alter table expulsion_report add constraint expulsion_report_decided
    check (expulsion_id is not null or status = 'REVERSED');
create index expulsion_report_undecided on expulsion_report
    ((measure ->> 'receivingState'), (measure ->> 'sendingState'), published_at) where expulsion_id is null;
create index expulsion_report_undecided_newest on expulsion_report (published_at desc, id)
    where expulsion_id is null;

-- What a person decides rests on no report; a person reverses, and does nothing else yet.
alter table expulsion_revision alter column report_id drop not null;
alter table expulsion_revision add column note text;
alter table expulsion_revision add constraint expulsion_revision_made_by_somebody
    check (report_id is not null or status = 'REVERSED');
alter table expulsion_revision add constraint expulsion_revision_note_told check (note ~ '\S');

-- The day that resolution compares: without a limit on the number of neighbours, the window must be
-- as narrow as what can match.
alter table expulsion add column day date not null
    generated always as (coalesce(announced_on, (published_at at time zone 'UTC')::date)) stored;
create index expulsion_pair_day on expulsion (receiving_state, sending_state, day);
drop index expulsion_pair;
