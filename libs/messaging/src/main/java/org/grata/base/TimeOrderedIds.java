package org.grata.base;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.quarkus.arc.DefaultBean;

/**
 * UUIDs of version 7 (RFC 9562, section 5.7), growing also within one millisecond, so that events of one
 * moment keep their order. A test replaces this bean by its own.
 */
@DefaultBean
@ApplicationScoped
class TimeOrderedIds implements IdGenerator {
    private final NoArgGenerator generator = Generators.timeBasedEpochGenerator();

    @Override
    public UUID next() {
        return generator.generate();
    }
}
