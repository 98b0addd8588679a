package org.grata.registry.expulsion.store;

import java.util.UUID;

import org.grata.registry.mission.Mission;

/** A registered mission whose members an expulsion concerns. */
public record LinkedMission(UUID expulsionId, Mission mission) {}
