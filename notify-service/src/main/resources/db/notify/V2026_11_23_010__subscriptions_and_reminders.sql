-- Who wants to be told, what is known of each expulsion, and every reminder that follows from both.

create table subscription (
    id               uuid primary key,
    name             text        not null check (length(name) between 1 and 200),
    -- Empty arrays want everything.
    receiving_states text[]      not null,
    sending_states   text[]      not null,
    stages           text[]      not null
        check (stages <@ array ['REGISTERED', 'LEAD', 'EXPIRED', 'REVISED', 'CANCELLED']),
    -- ISO 8601 durations as the subscriber wrote them.
    lead_times       text[]      not null check (cardinality(lead_times) <= 20),
    delivery_type    text        not null check (delivery_type in ('AMQP')),
    created_at       timestamptz not null,
    -- A deleted subscription stays for the sake of the reminders it was sent.
    deleted_at       timestamptz check (deleted_at >= created_at),
    -- Null while the subscriber's queue is still to be removed from the broker.
    queue_removed_at timestamptz check (queue_removed_at >= deleted_at)
);

create index subscription_listed on subscription (created_at, id) where deleted_at is null;
create index subscription_queue_to_remove on subscription (deleted_at)
    where deleted_at is not null and queue_removed_at is null;

-- The newest revision known; its row is what two events of the same expulsion take turns on.
create table expulsion (
    id       uuid primary key,
    revision integer not null check (revision > 0)
);

-- What each revision said. Reminders point here, so that a revision never changes one already due.
create table expulsion_revision (
    expulsion_id           uuid        not null references expulsion (id),
    revision               integer     not null check (revision > 0),
    receiving_state        text        not null check (length(receiving_state) between 2 and 4),
    sending_state          text        not null check (length(sending_state) between 2 and 4),
    standing               text        not null check (standing in ('LIVE', 'REVERSED')),
    headcount              integer check (headcount > 0),
    headcount_qualifier    text        not null
        check (headcount_qualifier in ('EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT', 'UNSPECIFIED')),
    shared_total           integer,
    shared_sending_states  text[],
    leave_by               timestamptz,
    -- Seconds east of Greenwich at the receiving State's seat of government.
    leave_by_offset        integer check (leave_by_offset between -64800 and 64800),
    recorded_at            timestamptz not null,
    primary key (expulsion_id, revision),
    check (receiving_state <> sending_state),
    check ((headcount is null) = (headcount_qualifier = 'UNSPECIFIED')),
    check ((shared_total is null) = (shared_sending_states is null)),
    check ((leave_by is null) = (leave_by_offset is null))
);

-- For a new subscription: what still lies ahead.
create index expulsion_revision_ahead on expulsion_revision (leave_by) where standing = 'LIVE';

create table reminder (
    id              uuid primary key,
    subscription_id uuid        not null references subscription (id),
    expulsion_id    uuid        not null,
    revision        integer     not null,
    stage           text        not null check (stage in ('REGISTERED', 'LEAD', 'EXPIRED', 'REVISED', 'CANCELLED')),
    lead_time       text,
    due_at          timestamptz not null,
    state           text        not null check (state in ('PLANNED', 'FIRED', 'CANCELLED')),
    fired_at        timestamptz,
    foreign key (expulsion_id, revision) references expulsion_revision (expulsion_id, revision),
    check ((stage = 'LEAD') = (lead_time is not null)),
    check ((state = 'FIRED') = (fired_at is not null)),
    constraint reminder_never_early check (fired_at >= due_at)
);

-- The firing loop's: what is due next.
create index reminder_due on reminder (due_at) where state = 'PLANNED';
create index reminder_of_expulsion on reminder (expulsion_id, subscription_id);
create index reminder_of_subscription on reminder (subscription_id, due_at);
create index reminder_listed on reminder (due_at, id);
