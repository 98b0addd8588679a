package org.grata.notify.webhook;

import java.security.SecureRandom;
import java.util.Base64;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;

/**
 * The key that a subscriber knows our requests by (Standard Webhooks). Whoever has it can speak for us: it is in no
 * log and no message of an exception.
 *
 * @param text {@code whsec_} and the bytes in base64
 */
public record WebhookSecret(String text) {
    private static final int BYTES = 32;

    /** One that nobody can guess. */
    public static WebhookSecret random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new WebhookSecret(Webhook.SECRET_PREFIX + Base64.getEncoder().encodeToString(key));
    }

    /**
     * The signature of a request, such as {@code v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=}.
     *
     * @param timestamp seconds since 1970
     */
    public String sign(String id, long timestamp, String body) {
        try {
            return new Webhook(text).sign(id, timestamp, body);
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException("HMAC with SHA-256 is part of every Java platform", e);
        }
    }

    @Override
    public String toString() {
        return "WebhookSecret";
    }
}
