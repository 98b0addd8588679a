-- One measure of one receiving State against one sending State, merged over all its reports. The
-- plain columns are what lists filter and sort by; "account" holds every value ever told with the
-- report it came from, so that conflicting values are ranked and none is lost.
create table expulsion (
    id              uuid primary key,
    kind            text not null,
    status          text not null,
    receiving_state text not null references state (code),
    sending_state   text not null references state (code),
    revision        integer not null,
    announced_on    date,
    leave_by        timestamptz,
    headcount       integer,
    published_at    timestamptz not null,
    recorded_at     timestamptz not null,
    revised_at      timestamptz not null,
    account         jsonb not null,
    search_text     text not null,
    constraint expulsion_kind_known check (kind in ('EXPULSION', 'MISSION_CLOSURE', 'STAFF_CEILING')),
    constraint expulsion_status_known check (status in ('ANNOUNCED', 'THREATENED', 'REPORTED_PAST', 'REVERSED')),
    constraint expulsion_abroad check (receiving_state <> sending_state),
    constraint expulsion_revision_counts check (revision >= 1),
    constraint expulsion_headcount_positive check (headcount >= 1),
    constraint expulsion_revised_after_recorded check (revised_at >= recorded_at),
    constraint expulsion_account_object check (jsonb_typeof(account) = 'object')
);

-- Resolution reads the neighbours of a report: the same pair, published around the same time.
create index expulsion_pair on expulsion (receiving_state, sending_state, published_at);
create index expulsion_sending on expulsion (sending_state, published_at desc, id);
create index expulsion_newest on expulsion (published_at desc, id);
create index expulsion_status_newest on expulsion (status, published_at desc, id);
create index expulsion_announced_on on expulsion (announced_on);
create index expulsion_leave_by on expulsion (leave_by) where leave_by is not null;

-- What one announcement told of one expulsion; written once, never changed. (announcement_id,
-- measure_index) makes a repeated message harmless even when it carries another message id.
create table expulsion_report (
    id              uuid primary key,
    expulsion_id    uuid not null references expulsion (id),
    announcement_id uuid not null,
    measure_index   integer not null,
    status          text not null,
    source_name     text,
    source_url      text,
    title           text,
    language        text not null,
    published_at    timestamptz not null,
    recorded_at     timestamptz not null,
    measure         jsonb not null,
    because         text[] not null,
    constraint expulsion_report_once unique (announcement_id, measure_index),
    constraint expulsion_report_of_its_expulsion unique (id, expulsion_id),
    constraint expulsion_report_index_counts check (measure_index >= 0),
    constraint expulsion_report_status_known check (
        status in ('ANNOUNCED', 'THREATENED', 'REPORTED_PAST', 'REVERSED')),
    constraint expulsion_report_measure_object check (jsonb_typeof(measure) = 'object')
);

create index expulsion_report_expulsion on expulsion_report (expulsion_id, published_at, id);

-- What the register said from recorded_at on; the newest row equals the expulsion. Never updated:
-- "as of" reads the newest row that is not later than the asked instant.
create table expulsion_revision (
    expulsion_id uuid not null references expulsion (id),
    revision     integer not null,
    recorded_at  timestamptz not null,
    report_id    uuid not null,
    status       text not null,
    measure      jsonb not null,
    primary key (expulsion_id, revision),
    constraint expulsion_revision_counts check (revision >= 1),
    constraint expulsion_revision_status_known check (
        status in ('ANNOUNCED', 'THREATENED', 'REPORTED_PAST', 'REVERSED')),
    constraint expulsion_revision_measure_object check (jsonb_typeof(measure) = 'object'),
    constraint expulsion_revision_report foreign key (report_id, expulsion_id)
        references expulsion_report (id, expulsion_id)
);

create index expulsion_revision_as_of on expulsion_revision (expulsion_id, recorded_at desc);
create index expulsion_revision_report on expulsion_revision (report_id, expulsion_id);

create table expulsion_mission (
    expulsion_id uuid not null references expulsion (id),
    mission_id   uuid not null references mission (id),
    primary key (expulsion_id, mission_id)
);

create index expulsion_mission_mission on expulsion_mission (mission_id);

create table expulsion_diplomat (
    expulsion_id uuid not null references expulsion (id),
    diplomat_id  uuid not null references diplomat (id),
    primary key (expulsion_id, diplomat_id)
);

create index expulsion_diplomat_diplomat on expulsion_diplomat (diplomat_id);
