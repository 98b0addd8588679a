package org.grata.registry.expulsion.store;

import java.time.Instant;
import java.util.UUID;

import org.grata.registry.expulsion.MergedMeasure;

/** What the register said from {@code recordedAt} on, and the report that made it say so. */
public record Revision(int revision, Instant recordedAt, UUID reportId, MergedMeasure measure) {}
