/** States and the organisations that expel like States: reference data. Depends on nothing but the JDK. */
@NullMarked
package org.grata.registry.state;

import org.jspecify.annotations.NullMarked;
