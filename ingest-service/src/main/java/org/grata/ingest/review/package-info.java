/** What a person decides on announcements that are in doubt. Knows no framework. */
@NullMarked
package org.grata.ingest.review;

import org.jspecify.annotations.NullMarked;
