/**
 * The main job shown end to end on a running stack, through the public contracts only. Depends on
 * {@link org.grata.local.stack} for where things are.
 */
@NullMarked
package org.grata.local.demo;

import org.jspecify.annotations.NullMarked;
