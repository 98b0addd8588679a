-- Counts the changes of a subscription, so that two clients cannot overwrite each other unseen.
alter table subscription add column version integer not null default 0;
