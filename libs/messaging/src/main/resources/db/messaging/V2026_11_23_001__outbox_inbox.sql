-- Times that steer delivery (created_at, next_attempt_at, sent_at, received_at, delete_after) come from
-- the database's clock, so that all replicas agree on them; occurred_at is told by the service.

CREATE TABLE outbox (
    id              uuid        PRIMARY KEY,
    exchange        text        NOT NULL CHECK (exchange <> ''),
    routing_key     text        NOT NULL CHECK (octet_length(routing_key) BETWEEN 1 AND 255),
    type            text        NOT NULL CHECK (type <> ''),
    subject         text        NOT NULL,
    -- text, not jsonb: what is sent is byte for byte what was written
    body            text        NOT NULL CHECK (body <> ''),
    occurred_at     timestamptz NOT NULL,
    traceparent     text,
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    attempts        integer     NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    next_attempt_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    sent_at         timestamptz,
    last_error      text
);

-- The relay walks the unsent rows in the order they are to be sent and skips those whose
-- next_attempt_at has not come; the index holds unsent rows only and stays small.
CREATE INDEX outbox_unsent ON outbox (occurred_at, id) INCLUDE (next_attempt_at) WHERE sent_at IS NULL;
CREATE INDEX outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL;

CREATE TABLE inbox (
    consumer     text        NOT NULL CHECK (consumer <> ''),
    message_id   uuid        NOT NULL,
    received_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    delete_after timestamptz NOT NULL CHECK (delete_after > received_at),
    PRIMARY KEY (consumer, message_id)
);

CREATE INDEX inbox_delete_after ON inbox (delete_after);
