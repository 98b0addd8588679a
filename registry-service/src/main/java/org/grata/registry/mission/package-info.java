/**
 * Missions: who keeps a post where, accredited to whom. Depends on {@code state}, {@code database}
 * and the shared web types.
 */
@NullMarked
package org.grata.registry.mission;

import org.jspecify.annotations.NullMarked;
