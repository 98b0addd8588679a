-- accredited_to is the receiving State, or the organisation that the receiving State hosts.
create table mission (
    id              uuid primary key,
    kind            text not null,
    city            text,
    sending_state   text not null references state (code),
    receiving_state text not null references state (code),
    accredited_to   text not null references state (code),
    created_at      timestamptz not null,
    constraint mission_kind_known check (kind in ('EMBASSY', 'CONSULATE', 'PERMANENT_MISSION', 'OTHER')),
    constraint mission_city_told check (city is null or city ~ '\S'),
    constraint mission_abroad check (sending_state <> receiving_state and sending_state <> accredited_to),
    constraint mission_accredited check (
        accredited_to = receiving_state or accredited_to in ('EU', 'NATO', 'OSCE', 'UN'))
);

-- "Antwerp" and "antwerp" are one city, and an untold city is a value of its own: two rows that
-- both say "an embassy somewhere" would be the same mission twice.
create unique index mission_unique
    on mission (sending_state, receiving_state, accredited_to, kind, lower(city)) nulls not distinct;
create index mission_receiving_state on mission (receiving_state, sending_state);
create index mission_accredited_to on mission (accredited_to);

-- Personal data: readers are the protocol desks; nothing here is ever logged.
create table diplomat (
    id         uuid primary key,
    name       text not null,
    category   text not null,
    rank       text,
    mission_id uuid not null references mission (id),
    status     text not null,
    created_at timestamptz not null,
    constraint diplomat_name_told check (name ~ '\S'),
    constraint diplomat_rank_told check (rank is null or rank ~ '\S'),
    constraint diplomat_category_known check (category in (
        'DIPLOMAT', 'CONSULAR_OFFICER', 'EMBASSY_STAFF', 'INTELLIGENCE_OFFICER', 'MILITARY_ATTACHE',
        'AMBASSADOR', 'ADMINISTRATIVE_STAFF', 'UNSPECIFIED')),
    constraint diplomat_status_known check (status in ('ACCREDITED', 'PERSONA_NON_GRATA', 'DEPARTED'))
);

create index diplomat_mission on diplomat (mission_id);
create index diplomat_name on diplomat (lower(name), id);
