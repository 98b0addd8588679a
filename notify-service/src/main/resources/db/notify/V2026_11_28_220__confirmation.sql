-- How far a revision may be relied on. Of before there was such a judgement, everything was told.
alter table expulsion_revision add column confirmation text not null default 'AUTOMATIC'
    check (confirmation in ('REJECTED', 'UNCONFIRMED', 'AUTOMATIC', 'CONFIRMED'));
-- Whether the subscriber wants to hear of what is not confirmed.
alter table subscription add column unconfirmed boolean not null default false;
