-- The organisations under whose jurisdiction those stand who shall leave, when the receiving State is only their host;
-- null for an ordinary measure.
alter table expulsion
    add column jurisdiction_of text[],
    add constraint expulsion_jurisdiction_of_somebody check (cardinality(jurisdiction_of) > 0);
alter table expulsion_revision
    add column jurisdiction_of text[],
    add constraint expulsion_revision_jurisdiction_of_somebody check (cardinality(jurisdiction_of) > 0);

update expulsion_revision revision set jurisdiction_of = (
    select array_agg(host.organisation order by host.organisation) from organisation_host host
    where host.state = expulsion.receiving_state)
from expulsion
where expulsion.id = revision.expulsion_id
  and jsonb_path_exists(revision.measure, '$.missions[*]')
  and not jsonb_path_exists(revision.measure, '$.missions[*] ? (@.kind != "PERMANENT_MISSION")');
update expulsion set jurisdiction_of = revision.jurisdiction_of
from expulsion_revision revision
where revision.expulsion_id = expulsion.id and revision.superseded_at is null and revision.jurisdiction_of is not null;

create index expulsion_outside_newest on expulsion (published_at desc, id) include (confirmation)
    where presence = 'PRESENT' and jurisdiction_of is not null;
