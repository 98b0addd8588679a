/** What was measured, for people and for programs. */
@NullMarked
package org.grata.bench.report;

import org.jspecify.annotations.NullMarked;
