-- A reminder is its own outbox row: it is sent while its row is locked, and marked when it arrived.

-- How its subscriber is told; as it stands with the subscription, which never changes it.
alter table reminder
    add column channel text not null default 'AMQP' check (channel in ('AMQP', 'WEBHOOK', 'PULL'));

-- Counts what was fired, in the order in which it was committed: taken under a lock. Whoever has read up to
-- a position has missed nothing before it.
alter table reminder add column position bigint;
create sequence reminder_position;
update reminder r set position = f.position
from (select id, nextval('reminder_position') as position
      from (select id from reminder where state = 'FIRED' order by fired_at, id) fired) f
where r.id = f.id;
alter table reminder add constraint reminder_fired_has_position check ((state = 'FIRED') = (position is not null));
create unique index reminder_fired on reminder (position) where position is not null;

-- The firing loops', one for each channel: what is due next.
drop index reminder_due;
create index reminder_due on reminder (channel, due_at) where state = 'PLANNED';
-- The purge walks reminder_listed, which has the same order; each index costs a write per reminder fired.
drop index reminder_done;
