-- The newest of several readings of an announcement: one that tells nothing leaves no report, and messages may
-- overtake each other.
create table announcement_reading (
    announcement_id uuid primary key,
    reading         integer not null,
    constraint announcement_reading_is_later check (reading > 1)
);
