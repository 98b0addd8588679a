/** Has a language model read announcements a second time. Knows no framework. */
@NullMarked
package org.grata.ingest.model;

import org.jspecify.annotations.NullMarked;
