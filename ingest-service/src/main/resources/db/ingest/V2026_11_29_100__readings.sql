-- An announcement may be read again, by a model or a person. The row of the announcement holds what stands; its
-- readings are kept here from the second on, the first with it: most announcements are read once only.
create table reading (
    announcement_id uuid        not null references announcement (id) on delete cascade,
    number          integer     not null,
    reader          text        not null,
    read_by         text,
    read_at         timestamptz not null,
    extraction      jsonb       not null,
    decisions       jsonb       not null default '[]',
    primary key (announcement_id, number),
    constraint reading_counts check (number >= 1),
    constraint reading_reader_known check (reader in ('RULES', 'MODEL', 'PERSON')),
    constraint reading_by_told check (char_length(read_by) between 1 and 200),
    constraint reading_tells_measures check (jsonb_typeof(extraction -> 'measures') = 'array'),
    constraint reading_decisions_listed check (jsonb_typeof(decisions) = 'array')
);

alter table announcement drop constraint announcement_state_check;
alter table announcement add constraint announcement_state_known
    check (state in ('EXTRACTED', 'NEEDS_REVIEW', 'REVIEWED'));
-- Why a person is to look at it, and the earliest deadline that a reader tells.
alter table announcement add column doubts text[] not null default '{}';
alter table announcement add column review_by timestamptz;
alter table announcement add constraint announcement_doubts_known
    check (doubts <@ array['LOW_CONFIDENCE', 'READERS_DISAGREE']);

update announcement set state = 'NEEDS_REVIEW', doubts = '{LOW_CONFIDENCE}', review_by = (
        select min((measure #>> '{deadline,leaveBy}')::timestamptz)
        from jsonb_array_elements(extraction -> 'measures') measure)
where extraction @? '$.measures[*] ? (@.confirmation == "UNCONFIRMED")';

-- The queue, in its order.
create index announcement_to_review on announcement (review_by nulls last, received_at, id)
    where state = 'NEEDS_REVIEW';
