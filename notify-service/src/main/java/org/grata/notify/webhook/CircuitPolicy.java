package org.grata.notify.webhook;

import java.time.Duration;

/**
 * When a subscriber that fails is left alone, and for how long.
 *
 * @param failures in a row, of whatever deliveries
 * @param firstPause doubles with each probe that fails
 */
public record CircuitPolicy(int failures, Duration firstPause, Duration longestPause) {}
