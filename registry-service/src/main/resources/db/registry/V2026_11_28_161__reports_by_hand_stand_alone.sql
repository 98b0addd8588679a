-- A record by hand is the only measure of an announcement of its own, which nobody reads again; a person is sure of it.
alter table expulsion_report add constraint expulsion_report_by_hand_alone
    check (not by_hand or (reading = 1 and measure_index = 0));
alter table expulsion_report add constraint expulsion_report_by_hand_confirmed
    check (not by_hand or (measure ->> 'confirmation' is not distinct from 'CONFIRMED'));
