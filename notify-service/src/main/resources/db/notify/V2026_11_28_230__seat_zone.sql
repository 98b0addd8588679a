-- Zone of the receiving State's seat of government by its IANA id; null where the register did not tell one.
alter table expulsion_revision add column seat_zone text;
