-- Since when, and until when, the register says that an expulsion orders a diplomat to leave. What a person takes
-- back is ended, not deleted.
alter table expulsion_diplomat add column since timestamptz, add column until timestamptz;
update expulsion_diplomat link set since = (select recorded_at from expulsion where id = link.expulsion_id);
alter table expulsion_diplomat
    alter column since set not null,
    drop constraint expulsion_diplomat_pkey,
    add constraint expulsion_diplomat_pkey primary key (expulsion_id, diplomat_id, since),
    add constraint expulsion_diplomat_lasted check (since < until);
create unique index expulsion_diplomat_current on expulsion_diplomat (expulsion_id, diplomat_id)
    where until is null;
