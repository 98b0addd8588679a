-- Who told the city: an announcement, or a person. What a person said, also that there is none to
-- tell, is never changed by a text.
alter table mission add column city_told_by uuid;
alter table mission add column city_by_person boolean not null default false;
-- Of cities known before, nobody can say any more which text told them: texts leave them as they are.
update mission set city_by_person = true where city is not null;
alter table mission add constraint mission_city_has_one_source check (
    case when city is null then city_told_by is null else city_by_person <> (city_told_by is not null) end);
