/** Missions: who keeps a post where, accredited to whom. Depends on the vocabulary only. */
@NullMarked
package org.grata.registry.mission;

import org.jspecify.annotations.NullMarked;
