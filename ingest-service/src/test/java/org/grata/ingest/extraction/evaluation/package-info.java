/** Measures the extractor against annotated cases in the format of {@code public.jsonl}. */
@NullMarked
package org.grata.ingest.extraction.evaluation;

import org.jspecify.annotations.NullMarked;
