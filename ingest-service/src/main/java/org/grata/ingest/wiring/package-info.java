/** Makes the parts that know no framework into beans. The only package that knows all others. */
@NullMarked
package org.grata.ingest.wiring;

import org.jspecify.annotations.NullMarked;
