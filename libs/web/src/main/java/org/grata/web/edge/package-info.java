/**
 * What is judged by the request alone, before a resource sees it: its path, method, query and headers.
 * May use Jakarta REST, Vert.x and Micrometer, and {@link org.grata.web} only.
 */
@NullMarked
package org.grata.web.edge;

import org.jspecify.annotations.NullMarked;
