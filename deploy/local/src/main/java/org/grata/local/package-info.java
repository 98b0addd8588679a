/**
 * The command line behind {@code ./grata}: starts PostgreSQL, a broker and the three services as
 * processes on one machine. Depends on its own subpackages; on no service, which it knows by their
 * REST and AMQP contracts only.
 */
@NullMarked
package org.grata.local;

import org.jspecify.annotations.NullMarked;
