package org.grata.registry.designation;

import java.time.Instant;

import org.grata.registry.diplomat.Diplomat;

/**
 * A registered diplomat whom an expulsion orders to leave.
 *
 * @param diplomat as the register knows the person now
 * @param since when the register was told
 */
public record Designation(Diplomat diplomat, Instant since) {}
