/** PostgreSQL for one machine: embedded or named. Depends on {@link org.grata.local.process} only. */
@NullMarked
package org.grata.local.postgres;

import org.jspecify.annotations.NullMarked;
