-- When the standing of a member of a mission changed, as far as it is known. A person may be declared persona
-- non grata before arriving (VCDR art. 9), hence without ever being accredited.
alter table diplomat
    add column accredited_on date,
    add column persona_non_grata_on date,
    add column departed_on date,
    -- Days that are not known are in every order.
    add constraint diplomat_dates_in_order check (
        accredited_on <= persona_non_grata_on and persona_non_grata_on <= departed_on
            and accredited_on <= departed_on),
    add constraint diplomat_status_agrees_with_dates check (
        case status
            when 'ACCREDITED' then persona_non_grata_on is null and departed_on is null
            when 'PERSONA_NON_GRATA' then departed_on is null
            else true
        end);
