-- The States on whose soil missions to an organisation stand.
create table organisation_host (
    organisation text not null,
    state        text not null references state (code),
    kind         text not null generated always as ('ORGANISATION') stored,
    primary key (organisation, state),
    constraint organisation_host_of_organisation foreign key (organisation, kind) references state (code, kind)
);

insert into organisation_host (organisation, state) values
    ('EU', 'BE'),
    ('NATO', 'BE'),
    ('OSCE', 'AT'),
    ('UN', 'AT'),
    ('UN', 'CH'),
    ('UN', 'KE'),
    ('UN', 'US');

-- accredited_to is the receiving State, or an organisation that the receiving State hosts. Missions that were
-- registered before with an organisation elsewhere stay as they are.
alter table mission
    add column organisation text generated always as (nullif(accredited_to, receiving_state)) stored,
    drop constraint mission_accredited,
    add constraint mission_accredited_by_host foreign key (organisation, receiving_state)
        references organisation_host (organisation, state) not valid;

alter table mission
    add column status text not null default 'OPEN',
    add column closes_on date,
    add column closed_on date,
    add constraint mission_status_known check (status in ('OPEN', 'CLOSING', 'CLOSED')),
    add constraint mission_status_agrees_with_dates check (
        case status
            when 'OPEN' then closes_on is null and closed_on is null
            when 'CLOSING' then closes_on is not null and closed_on is null
            else true
        end);

-- How many members a mission had, or may have (VCDR art. 11), as sources tell it; nothing is overwritten.
create table mission_strength (
    id         uuid primary key,
    mission_id uuid not null references mission (id),
    kind       text not null,
    as_of      date not null,
    count      integer not null,
    source     text not null,
    told_by    uuid,
    created_at timestamptz not null,
    constraint mission_strength_kind_known check (kind in ('STRENGTH', 'CEILING')),
    constraint mission_strength_count_possible check (count >= 0),
    constraint mission_strength_source_told check (source ~ '\S'),
    constraint mission_strength_told_once unique nulls not distinct (mission_id, kind, as_of, count, source, told_by)
);

create index mission_strength_newest on mission_strength (mission_id, kind, as_of desc, created_at desc, id desc);
