-- How far an expulsion may be relied on. Of before there was such a judgement, everything counted.
alter table expulsion add column confirmation text not null default 'AUTOMATIC';
alter table expulsion add constraint expulsion_confirmation_known
    check (confirmation in ('REJECTED', 'UNCONFIRMED', 'AUTOMATIC', 'CONFIRMED'));
alter table expulsion_revision add column confirmation text not null default 'AUTOMATIC';
alter table expulsion_revision add constraint expulsion_revision_confirmation_known
    check (confirmation in ('REJECTED', 'UNCONFIRMED', 'AUTOMATIC', 'CONFIRMED'));

-- Lists hide what was rejected: with the column in each index they are still counted from it alone.
drop index expulsion_newest;
drop index expulsion_sending_newest;
drop index expulsion_status_newest;
drop index expulsion_by_leave_by;
drop index expulsion_by_announced_on;
drop index expulsion_receiving_newest;
drop index expulsion_receiving_status_newest;
create index expulsion_newest on expulsion (published_at desc, id) include (confirmation)
    where presence = 'PRESENT';
create index expulsion_sending_newest on expulsion (sending_state, published_at desc, id) include (confirmation)
    where presence = 'PRESENT';
create index expulsion_status_newest on expulsion (status, published_at desc, id) include (confirmation)
    where presence = 'PRESENT';
create index expulsion_by_leave_by on expulsion (leave_by, id) include (confirmation) where presence = 'PRESENT';
create index expulsion_by_announced_on on expulsion (announced_on desc nulls last, id) include (confirmation)
    where presence = 'PRESENT';
create index expulsion_receiving_newest on expulsion (receiving_state, published_at desc, id) include (confirmation)
    where presence = 'PRESENT';
create index expulsion_receiving_status_newest on expulsion (receiving_state, status, published_at desc, id)
    include (confirmation) where presence = 'PRESENT';
-- What is asked for by its confirmation alone is rare: what waits for a person, or was rejected.
create index expulsion_confirmation_newest on expulsion (confirmation, published_at desc, id)
    where presence = 'PRESENT';
