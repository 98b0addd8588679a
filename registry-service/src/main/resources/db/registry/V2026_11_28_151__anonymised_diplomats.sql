-- The name of a person may be withheld for good; the row stays, because history refers to it.
alter table diplomat
    add column anonymised_at timestamptz,
    add column anonymisation_note text,
    add constraint diplomat_anonymised_is_withheld check (
        anonymised_at is null or (name = 'withheld ' || id::text and rank is null)),
    add constraint diplomat_anonymisation_note_told check (anonymisation_note ~ '\S');
