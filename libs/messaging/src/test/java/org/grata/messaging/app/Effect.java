package org.grata.messaging.app;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the consumer of the tests does. Not unique in the database, so that a second one would be seen. */
@Entity
@Table(name = "effect")
class Effect {
    @Id
    @Column(name = "announcement_id")
    UUID announcement;
}
