@NullMarked
package org.grata.ingest.model;

import org.jspecify.annotations.NullMarked;
