package org.grata.message;

import org.jspecify.annotations.Nullable;

/**
 * A person named as one who must leave. Personal data: never logged.
 *
 * @param office rank or office as told, such as "defence attaché"; null when not told
 */
public record PersonRef(String name, @Nullable String office) {}
