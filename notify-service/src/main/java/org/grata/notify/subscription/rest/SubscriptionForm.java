package org.grata.notify.subscription.rest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.grata.notify.subscription.Channel;
import org.grata.notify.subscription.Delivery;
import org.grata.notify.subscription.Delivery.Queue;
import org.grata.notify.subscription.Filter;
import org.grata.notify.subscription.LeadTime;
import org.grata.notify.subscription.Subscription;
import org.grata.notify.subscription.rest.SubscriptionRequest.DeliveryRequest;
import org.grata.notify.subscription.rest.SubscriptionRequest.FilterRequest;
import org.grata.notify.webhook.address.WebhookUrls;
import org.grata.vocabulary.StateCodes;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The content of a subscription as a caller may set it.
 *
 * @param name 1 to 200 characters, not blank
 */
record SubscriptionForm(String name, Filter filter, List<LeadTime> leadTimes, Delivery delivery) {
    /** More values than there are States are a mistake. */
    private static final int MOST_STATES = 300;

    /** @throws org.grata.web.ProblemException 400 that names every fault */
    static SubscriptionForm read(SubscriptionRequest request, WebhookUrls urls) {
        return read(request, new Reading(urls, null));
    }

    /**
     * Reads what is to be instead of another content.
     *
     * @throws org.grata.web.ProblemException 400 that names every fault
     */
    static SubscriptionForm readChange(SubscriptionRequest request, WebhookUrls urls, Delivery before) {
        return read(request, new Reading(urls, before));
    }

    private static SubscriptionForm read(SubscriptionRequest request, Reading reading) {
        SubscriptionForm form = new SubscriptionForm(
                reading.name(request.name()),
                reading.filter(request.filter()),
                reading.leadTimes(request.leadTimes()),
                reading.delivery(request.delivery()));
        if (!reading.faults.isEmpty()) {
            throw Problems.badRequest(reading.faults);
        }
        return form;
    }

    /** Collects the faults. What a method returns after adding one is never used. */
    private static final class Reading {
        private final List<Violation> faults = new ArrayList<>();
        private final WebhookUrls urls;
        private final @Nullable Delivery before;

        Reading(WebhookUrls urls, @Nullable Delivery before) {
            this.urls = urls;
            this.before = before;
        }

        String name(@Nullable String name) {
            if (name == null) {
                fault("name", "must be given");
                return "";
            }
            if (name.isBlank() || name.codePointCount(0, name.length()) > Subscription.LONGEST_NAME) {
                fault("name", "must have 1 to " + Subscription.LONGEST_NAME + " characters and not be blank");
            }
            return name;
        }

        Filter filter(@Nullable FilterRequest filter) {
            if (filter == null) {
                return Filter.everything();
            }
            return new Filter(
                    states("filter.receivingStates", filter.receivingStates()),
                    states("filter.sendingStates", filter.sendingStates()),
                    present("filter.stages", filter.stages()),
                    Boolean.TRUE.equals(filter.unconfirmed()));
        }

        private List<String> states(String field, @Nullable List<@Nullable String> codes) {
            List<String> present = present(field, codes);
            for (int i = 0; i < present.size(); i++) {
                if (!StateCodes.isKnown(present.get(i))) {
                    fault(field + "[" + i + "]", "must be an ISO 3166-1 alpha-2 code, or EU, NATO, UN, OSCE");
                }
            }
            return present;
        }

        private <T> List<T> present(String field, @Nullable List<@Nullable T> values) {
            if (values == null) {
                return List.of();
            }
            if (values.size() > MOST_STATES) {
                fault(field, "must not have more than " + MOST_STATES + " values");
                return List.of();
            }
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) == null) {
                    fault(field + "[" + i + "]", "must not be null");
                    return List.of();
                }
            }
            return values.stream().<T>map(Objects::requireNonNull).toList();
        }

        List<LeadTime> leadTimes(@Nullable List<@Nullable String> texts) {
            if (texts == null) {
                return LeadTime.DEFAULTS;
            }
            if (texts.size() > Subscription.MOST_LEAD_TIMES) {
                fault("leadTimes", "must not have more than " + Subscription.MOST_LEAD_TIMES + " values");
                return List.of();
            }
            List<LeadTime> leadTimes = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                leadTime(i, texts.get(i), leadTimes);
            }
            return leadTimes;
        }

        private void leadTime(int index, @Nullable String text, List<LeadTime> before) {
            String field = "leadTimes[" + index + "]";
            if (text == null) {
                fault(field, "must not be null");
                return;
            }
            try {
                LeadTime leadTime = LeadTime.parse(text);
                if (before.stream().anyMatch(leadTime::isSameAs)) {
                    fault(field, "is the same as one before it");
                } else {
                    before.add(leadTime);
                }
            } catch (IllegalArgumentException e) {
                fault(field, Objects.requireNonNull(e.getMessage()));
            }
        }

        Delivery delivery(@Nullable DeliveryRequest delivery) {
            DeliveryRequest told = delivery == null ? new DeliveryRequest(Channel.AMQP.name(), null, null) : delivery;
            Optional<Channel> channel = constant("delivery.type", told.type(), Channel.class);
            if (channel.isEmpty()) {
                return new Delivery.Pull();
            }
            if (before != null && before.channel() != channel.get()) {
                fault("delivery.type", "cannot be changed from " + before.channel() + ": subscribe anew instead");
                return before;
            }
            refuse("delivery.url", told.url(), channel.get(), Channel.WEBHOOK);
            refuse("delivery.queue", told.queue(), channel.get(), Channel.AMQP);
            return switch (channel.get()) {
                case AMQP -> amqp(told.queue());
                case WEBHOOK -> webhook(told.url());
                case PULL -> new Delivery.Pull();
            };
        }

        private Delivery amqp(@Nullable String queue) {
            Delivery read = new Delivery.Amqp(
                    queue == null
                            ? Queue.DEDICATED
                            : constant("delivery.queue", queue, Queue.class).orElse(Queue.DEDICATED));
            if (before instanceof Delivery.Amqp(Queue kept) && !before.equals(read)) {
                fault("delivery.queue", "cannot be changed from " + kept + ": subscribe anew instead");
            }
            return read;
        }

        private <E extends Enum<E>> Optional<E> constant(String field, @Nullable String name, Class<E> type) {
            Optional<E> found = Stream.of(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(name))
                    .findFirst();
            if (found.isEmpty()) {
                fault(
                        field,
                        "must be one of "
                                + Stream.of(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")));
            }
            return found;
        }

        private void refuse(String field, @Nullable String value, Channel chosen, Channel only) {
            if (value != null && chosen != only) {
                fault(field, "must not be given with the type " + chosen);
            }
        }

        private Delivery webhook(@Nullable String url) {
            Optional<String> wrong = urls.fault(url);
            if (url == null || wrong.isPresent()) {
                wrong.ifPresent(fault -> fault("delivery.url", fault));
                return new Delivery.Pull();
            }
            return new Delivery.Webhook(URI.create(url));
        }

        private void fault(String field, String detail) {
            faults.add(new Violation(field, Violation.BODY, detail));
        }
    }
}
