-- What the consumer of the tests does: it must happen once for each event.
CREATE TABLE effect (
    announcement_id uuid NOT NULL,
    happened_at     timestamptz NOT NULL DEFAULT clock_timestamp()
);
