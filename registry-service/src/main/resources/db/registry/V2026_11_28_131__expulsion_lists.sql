-- Each order of the list, and the newest of a receiving State, come from an index; the id makes the
-- orders unambiguous. Rows without the value come last, where the indexes that these replace had none.
create index expulsion_by_leave_by on expulsion (leave_by, id);
create index expulsion_by_announced_on on expulsion (announced_on desc nulls last, id);
create index expulsion_receiving_newest on expulsion (receiving_state, published_at desc, id);
drop index expulsion_leave_by;
drop index expulsion_announced_on;
