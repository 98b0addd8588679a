-- What became of an order as persons tell it: each row is what the register says from recorded_at on, until another
-- one takes its place. Without any the order is announced and no more.
create table expulsion_execution (
    expulsion_id  uuid not null references expulsion (id),
    stage         text not null,
    in_force_on   date,
    ended_on      date,
    departed      integer,
    note          text,
    recorded_at   timestamptz not null,
    superseded_at timestamptz,
    primary key (expulsion_id, recorded_at),
    constraint expulsion_execution_stage_known check (stage in ('ANNOUNCED', 'IN_FORCE', 'DEPARTED', 'LAPSED')),
    constraint expulsion_execution_stage_agrees_with_days check (
        case stage
            when 'ANNOUNCED' then in_force_on is null and ended_on is null
            when 'IN_FORCE' then in_force_on is not null and ended_on is null
            when 'DEPARTED' then ended_on is not null
            when 'LAPSED' then in_force_on is not null and ended_on is not null
        end),
    -- A day that is not known is in every order.
    constraint expulsion_execution_days_in_order check (in_force_on <= ended_on),
    constraint expulsion_execution_departed_counts check (departed is null or (departed >= 1 and stage = 'DEPARTED')),
    constraint expulsion_execution_note_told check (note ~ '\S'),
    constraint expulsion_execution_lasted check (recorded_at < superseded_at)
);
create unique index expulsion_execution_current on expulsion_execution (expulsion_id) where superseded_at is null;

-- Only an order that stands has a stage; one that is reversed shows none, and shows it again when that is undone.
alter table expulsion
    add column told_stage text not null default 'ANNOUNCED',
    add column stage text generated always as (case when status = 'ANNOUNCED' then told_stage end) stored,
    add constraint expulsion_stage_known check (told_stage in ('ANNOUNCED', 'IN_FORCE', 'DEPARTED', 'LAPSED'));
create index expulsion_stage_newest on expulsion (stage, published_at desc, id) include (confirmation)
    where presence = 'PRESENT';
