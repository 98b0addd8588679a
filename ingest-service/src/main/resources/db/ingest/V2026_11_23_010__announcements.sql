CREATE TABLE announcement (
    id            uuid        PRIMARY KEY,
    text          text        NOT NULL CHECK (octet_length(text) BETWEEN 1 AND 1048576),
    -- SHA-256 of the words, white space evened out: the same text is kept once.
    text_digest   text        NOT NULL CHECK (text_digest ~ '^[0-9a-f]{64}$'),
    published_at  timestamptz NOT NULL,
    received_at   timestamptz NOT NULL,
    language      text        NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
    title         text        CHECK (char_length(title) BETWEEN 1 AND 500),
    source_name   text        CHECK (char_length(source_name) BETWEEN 1 AND 200),
    source_url    text        CHECK (char_length(source_url) BETWEEN 1 AND 2000),
    state         text        NOT NULL CHECK (state IN ('EXTRACTED')),
    extraction    jsonb       NOT NULL CHECK (jsonb_typeof(extraction -> 'measures') = 'array'),
    measure_count integer     NOT NULL CHECK (measure_count = jsonb_array_length(extraction -> 'measures')),
    CONSTRAINT announcement_text_once UNIQUE (text_digest)
);

-- The order of the list.
CREATE INDEX announcement_by_receipt ON announcement (received_at DESC, id DESC);

-- Several keys may lead to one announcement, never one key to several.
CREATE TABLE idempotency_key (
    key             text        PRIMARY KEY CHECK (char_length(key) BETWEEN 1 AND 255),
    announcement_id uuid        NOT NULL REFERENCES announcement (id) ON DELETE CASCADE,
    used_at         timestamptz NOT NULL
);

CREATE INDEX idempotency_key_announcement ON idempotency_key (announcement_id);
