package org.grata.notify.subscription.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The queries on subscriptions. */
@ApplicationScoped
class SubscriptionTable implements PanacheRepositoryBase<SubscriptionRow, UUID> {
    /** Unless it is deleted. */
    Optional<SubscriptionRow> live(UUID id) {
        return find("id = ?1 and deletedAt is null", id).singleResultOptional();
    }

    /** SQL, because HQL has no {@code any} of an array. */
    List<SubscriptionRow> concernedBy(String receivingState, String sendingState) {
        return getSession()
                .createNativeQuery("""
                        select * from subscription
                        where deleted_at is null
                          and (receiving_states = '{}' or :receiving = any (receiving_states))
                          and (sending_states = '{}' or :sending = any (sending_states))
                        """, SubscriptionRow.class)
                .setParameter("receiving", receivingState)
                .setParameter("sending", sendingState)
                .getResultList();
    }
}
