package org.grata.notify.webhook.address;

import java.util.List;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.grata.notify.webhook.settings.WebhookConfig;

/** Makes the guard of the settings. */
class AddressGuards {
    @Produces
    @Singleton
    AddressGuard guard(WebhookConfig config) {
        return new AddressGuard(config.allowedNetworks().orElseGet(List::of).stream()
                .map(Network::of)
                .toList());
    }
}
