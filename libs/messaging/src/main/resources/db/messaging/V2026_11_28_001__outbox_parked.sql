-- refusals counts the tries after which the broker closed the channel because of this very row; tries
-- during an outage are in attempts only. A parked row is not tried any more until somebody releases it:
-- UPDATE outbox SET parked_at = NULL, refusals = 0, next_attempt_at = clock_timestamp()
--  WHERE parked_at IS NOT NULL;
ALTER TABLE outbox
    ADD COLUMN refusals integer NOT NULL DEFAULT 0 CHECK (refusals >= 0),
    ADD COLUMN parked_at timestamptz,
    ADD CONSTRAINT outbox_parked_with_reason
        CHECK (parked_at IS NULL OR (sent_at IS NULL AND last_error IS NOT NULL));

DROP INDEX outbox_unsent;
CREATE INDEX outbox_unsent ON outbox (occurred_at, id) INCLUDE (next_attempt_at)
    WHERE sent_at IS NULL AND parked_at IS NULL;
CREATE INDEX outbox_parked ON outbox (parked_at) WHERE parked_at IS NOT NULL;
