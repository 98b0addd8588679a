package org.grata.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.jspecify.annotations.NullUnmarked;

@Entity
@NullUnmarked
class Post {
    @Id
    UUID id;

    @Column(nullable = false)
    String city;

    Instant opened;

    @Column(columnDefinition = "text[]")
    List<String> tags;
}
