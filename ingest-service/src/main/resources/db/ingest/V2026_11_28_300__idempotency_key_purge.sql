-- What the purge takes next: the keys used longest ago.
CREATE INDEX idempotency_key_used_at ON idempotency_key (used_at);
