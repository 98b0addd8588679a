@NullMarked
package org.grata.testing.model;

import org.jspecify.annotations.NullMarked;
