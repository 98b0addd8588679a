/** Tests of taking announcements in, from the bare core to the packaged service. */
@NullMarked
package org.grata.ingest.announcement;

import org.jspecify.annotations.NullMarked;
