package org.grata.registry.expulsion.store;

import java.util.UUID;

import org.grata.registry.expulsion.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report and its expulsion.
 *
 * @param expulsionId null for a reversal that is undecided
 */
public record Assigned(Report report, @Nullable UUID expulsionId) {}
