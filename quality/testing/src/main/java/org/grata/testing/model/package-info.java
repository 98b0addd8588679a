/** A language model's server that answers as a test tells it to. Knows nothing of who asks. */
@NullMarked
package org.grata.testing.model;

import org.jspecify.annotations.NullMarked;
