/** Asks the model in the background: settings, start-up checks, the loop. */
@NullMarked
package org.grata.ingest.model.asking;

import org.jspecify.annotations.NullMarked;
