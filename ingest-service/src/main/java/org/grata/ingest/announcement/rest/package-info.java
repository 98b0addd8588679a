/**
 * Announcements over HTTP. May use Jakarta REST and OpenAPI; turns requests into
 * submissions and results into answers, and decides nothing.
 */
@NullMarked
package org.grata.ingest.announcement.rest;

import org.jspecify.annotations.NullMarked;
