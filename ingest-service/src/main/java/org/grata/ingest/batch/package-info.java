/** Many announcements in one request. Knows neither HTTP nor JSON. */
@NullMarked
package org.grata.ingest.batch;

import org.jspecify.annotations.NullMarked;
