/**
 * Announcements: what a caller may submit, when two submissions are the same, what is kept and what
 * is told to others. Depends on the extractor's port, the messages, the base types and the problem
 * types only; REST and PostgreSQL live in the packages below.
 */
@NullMarked
package org.grata.ingest.announcement;

import org.jspecify.annotations.NullMarked;
