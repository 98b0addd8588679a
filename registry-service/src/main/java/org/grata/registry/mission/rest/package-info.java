/** Missions over HTTP. Depends on the domain, the stores of missions and States and the shared web types. */
@NullMarked
package org.grata.registry.mission.rest;

import org.jspecify.annotations.NullMarked;
