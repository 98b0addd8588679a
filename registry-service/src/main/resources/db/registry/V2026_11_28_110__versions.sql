-- Counts the changes of what a client may change, so that two clients cannot overwrite each other unseen.
alter table mission add column version integer not null default 0;
alter table diplomat add column version integer not null default 0;
