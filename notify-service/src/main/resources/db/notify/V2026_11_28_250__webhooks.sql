-- Reminders by signed HTTP POST, and one list of what became of every reminder that was fired.

alter table subscription drop constraint subscription_delivery_type_check;
alter table subscription
    add constraint subscription_delivery_type_check check (delivery_type in ('AMQP', 'WEBHOOK', 'PULL')),
    add column url text check (length(url) between 1 and 2000),
    add constraint subscription_url_of_webhook check ((delivery_type = 'WEBHOOK') = (url is not null));

-- Only those that are told by AMQP have a queue.
drop index subscription_queue_to_remove;
create index subscription_queue_to_remove on subscription (deleted_at)
    where deleted_at is not null and queue_removed_at is null and delivery_type = 'AMQP';

-- What is needed to call one subscriber; gone once it has unsubscribed.
create table webhook_endpoint (
    subscription_id uuid primary key references subscription (id) on delete cascade,
    secret          text    not null check (secret like 'whsec\_%'),
    -- Signs too until then, after a rotation.
    former_secret   text check (former_secret like 'whsec\_%'),
    former_until    timestamptz,
    -- In a row. Many open the circuit: until that time nothing is sent, and from then on one delivery at a time.
    failures        integer not null default 0 check (failures >= 0),
    open_until      timestamptz,
    check ((former_secret is null) = (former_until is null))
);

create table webhook_delivery (
    reminder_id      uuid primary key references reminder (id) on delete cascade,
    subscription_id  uuid        not null,
    state            text        not null default 'PENDING' check (state in ('PENDING', 'DELIVERED', 'PARKED')),
    -- text, not jsonb: every try sends byte for byte the same. Of no use once it is delivered.
    body             text,
    -- All tries, which also tell the claims of one delivery apart; and those since it was last begun anew.
    attempts         integer     not null default 0 check (attempts >= 0),
    tries            integer     not null default 0 check (tries >= 0),
    next_attempt_at  timestamptz not null default clock_timestamp(),
    -- Nobody else takes it until then.
    leased_until     timestamptz,
    -- A try that fails from then on is the last.
    give_up_at       timestamptz not null,
    first_attempt_at timestamptz,
    delivered_at     timestamptz,
    last_status      integer check (last_status between 100 and 999),
    last_error       text,
    check ((state = 'DELIVERED') = (delivered_at is not null)),
    check ((state = 'DELIVERED') = (body is null)),
    check (state <> 'PARKED' or last_error is not null)
);

create index webhook_delivery_pending on webhook_delivery (subscription_id, next_attempt_at) where state = 'PENDING';
create index webhook_delivery_parked on webhook_delivery (subscription_id) where state = 'PARKED';

-- Every fired reminder with its outcome. Of those told by AMQP only what the broker did not take at once
-- has a row in the outbox; those told by PULL are there to be read.
create view delivery as
select w.reminder_id as id, 'WEBHOOK' as type, w.state, w.attempts,
       case w.state when 'PENDING' then w.next_attempt_at end as next_attempt_at,
       w.last_status, w.last_error, w.first_attempt_at, w.delivered_at,
       r.subscription_id, r.expulsion_id, r.stage, r.lead_time, r.revision, r.due_at, r.fired_at
from webhook_delivery w
join reminder r on r.id = w.reminder_id
union all
select r.id, 'AMQP',
       case when o.sent_at is not null then 'DELIVERED' when o.parked_at is not null then 'PARKED' else 'PENDING' end,
       o.attempts,
       case when o.sent_at is null and o.parked_at is null then o.next_attempt_at end,
       null, o.last_error, null, o.sent_at,
       r.subscription_id, r.expulsion_id, r.stage, r.lead_time, r.revision, r.due_at, r.fired_at
from outbox o
join reminder r on r.id = o.id
join subscription s on s.id = r.subscription_id and s.delivery_type = 'AMQP'
where r.state = 'FIRED'
union all
select r.id, s.delivery_type, 'DELIVERED', 1, null, null, null, r.fired_at, r.fired_at,
       r.subscription_id, r.expulsion_id, r.stage, r.lead_time, r.revision, r.due_at, r.fired_at
from reminder r
join subscription s on s.id = r.subscription_id and s.delivery_type in ('AMQP', 'PULL')
where r.state = 'FIRED' and not exists (select from outbox o where o.id = r.id);
