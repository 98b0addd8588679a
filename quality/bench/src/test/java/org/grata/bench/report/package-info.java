@NullMarked
package org.grata.bench.report;

import org.jspecify.annotations.NullMarked;
