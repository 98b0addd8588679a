/**
 * The closed vocabularies every service speaks. Terms are those of the Vienna Conventions (VCDR
 * 1961, VCCR 1963) wherever they have one. Depends on nothing but the JDK.
 */
@NullMarked
package org.grata.vocabulary;

import org.jspecify.annotations.NullMarked;
